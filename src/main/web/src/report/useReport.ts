import { computed, onBeforeUnmount, ref, watch } from 'vue'
import { freshKey } from '@/shared/api/client'
import { useSession } from '@/shared/session/session'
import { freshReport } from './report'
import type { Report } from './report'
import { reportStore } from './store'

const WAIT_MS = 500

/** The report being written; kept on this device while typing. */
export function useReport() {
  const { session, isOfficer } = useSession()
  const username = session.value?.username ?? ''
  const firstSource = isOfficer.value ? 'OFFICER' : 'AGENCY_LEAD'
  const report = ref<Report>(begin())
  const ready = ref(false)
  let timer: number | undefined

  function begin(): Report {
    const fresh = freshReport(username, firstSource)
    const post = session.value?.posts[0]
    // An officer of one grid has not to choose it.
    if (isOfficer.value && post && session.value?.posts.length === 1) {
      fresh.gridId = post.gridId
      fresh.gridName = post.grid
    }
    return fresh
  }

  const touched = computed(
    () =>
      report.value.photos.length > 0 || Boolean(report.value.typeCode || report.value.description),
  )

  async function restore(): Promise<void> {
    const drafts = await reportStore.of(username).catch(() => [])
    const draft = drafts.find((one) => one.state === 'DRAFT')
    if (draft) report.value = draft
    ready.value = true
  }

  /** Takes a refused report out of the outbox to be changed; its next sending is a new one. */
  async function edit(refused: Report): Promise<void> {
    await reportStore.drop(report.value.key)
    await reportStore.drop(refused.key)
    report.value = { ...refused, key: freshKey(), state: 'DRAFT', why: undefined }
  }

  async function clear(): Promise<void> {
    window.clearTimeout(timer)
    timer = undefined
    await reportStore.drop(report.value.key).catch(() => undefined)
    report.value = begin()
  }

  function keep(): void {
    window.clearTimeout(timer)
    timer = undefined
    void reportStore.put(report.value).catch(() => undefined)
  }

  watch(
    report,
    () => {
      // Somebody who types without rest has it kept, too.
      if (ready.value && touched.value) timer ??= window.setTimeout(keep, WAIT_MS)
    },
    { deep: true },
  )

  /** A phone may put the page away at any moment. */
  const leave = () => timer !== undefined && keep()
  document.addEventListener('visibilitychange', leave)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', leave)
    leave()
  })

  return { report, ready, touched, restore, edit, clear }
}
