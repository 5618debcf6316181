import { computed, nextTick, ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { missingIn } from './report'
import type { Report } from './report'

export type Step = 1 | 2 | 3
export const ORDER: Step[] = [1, 2, 3]

const address = (step: Step) => ({ name: 'report', query: step > 1 ? { step: String(step) } : {} })

/** The step of the report, kept in the address: the browser's own way back leads one step back. */
export function useSteps(report: Ref<Report>, ready: Ref<boolean>, moved: () => void) {
  const route = useRoute()
  const router = useRouter()
  const step = ref<Step>(1)
  const asked = computed(() => ORDER.find((one) => String(one) === route.query.step) ?? 1)

  /** No step is open before those ahead of it are complete; such an address is put right. */
  function open(): void {
    if (!ready.value || route.name !== 'report') return
    step.value = ORDER.find((one) => one >= asked.value || missingIn(one, report.value).length) ?? 1
    if (step.value !== asked.value) void router.replace(address(step.value))
  }
  watch(ready, open, { immediate: true })
  watch(asked, async () => {
    if (route.name !== 'report') return
    moved()
    open()
    await nextTick()
    window.scrollTo({ top: 0 })
  })

  async function go(to: Step): Promise<void> {
    if (to === step.value) return
    const behind = router.resolve(address(to)).fullPath === window.history.state?.back
    if (behind) router.back()
    else await router.push(address(to))
  }

  return { step, go, begin: () => router.replace(address(1)) }
}
