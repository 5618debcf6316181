import { ElMessageBox } from 'element-plus'
import { onBeforeUnmount, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { onBeforeRouteLeave } from 'vue-router'

/** Asks before a page is left while something on it is not saved. */
export function useUnsaved(unsaved: () => boolean): void {
  const { t } = useI18n()
  onBeforeRouteLeave(async () => {
    if (!unsaved()) return true
    const leaves = await ElMessageBox.confirm(t('form.leaveUnsaved'), {
      type: 'warning',
      confirmButtonText: t('form.leave'),
      cancelButtonText: t('form.stay'),
    }).catch(() => null)
    return leaves !== null
  })
  // A page that is closed or loaded anew can only ask with the words of the browser.
  function closing(event: BeforeUnloadEvent): void {
    if (unsaved()) event.preventDefault()
  }
  onMounted(() => window.addEventListener('beforeunload', closing))
  onBeforeUnmount(() => window.removeEventListener('beforeunload', closing))
}
