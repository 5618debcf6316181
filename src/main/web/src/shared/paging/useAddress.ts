import { onBeforeUnmount, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A list's filter that stands in the address, so that one comes back to it: what is asked for, a
 * box to type words into, and a call when it changes while the page is shown.
 */
export function useAddress<K extends string>(keys: readonly K[], changed: () => void) {
  const route = useRoute()
  const router = useRouter()
  const home = route.name
  const read = () =>
    Object.fromEntries(
      keys.map((key) => {
        const value = route.query[key]
        return [key, typeof value === 'string' ? value : '']
      }),
    ) as Record<K, string>
  const asked = reactive(read()) as Record<K, string>
  const words = ref(asked['q' as K] ?? '')
  let timer: number | undefined

  function set(key: K, value: string): void {
    void router.replace({ query: { ...route.query, [key]: value || undefined } })
  }

  /** Somebody types: the list follows when the typing pauses. */
  function typed(): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => set('q' as K, words.value.trim()), 350)
  }

  onBeforeUnmount(() => window.clearTimeout(timer))
  watch(
    () => route.query,
    () => {
      const now = read()
      if (route.name !== home || JSON.stringify(now) === JSON.stringify(asked)) return
      Object.assign(asked, now)
      changed()
    },
  )
  return { asked, words, typed, set }
}
