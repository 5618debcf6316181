import { ref, shallowRef, watch } from 'vue'
import { i18n } from '@/shared/locale'

/** One answer of the server: what it was, whether it is awaited, what went wrong. */
export function useAnswer<T>(ask: () => Promise<T>) {
  const answer = shallowRef<T | null>(null)
  const failure = shallowRef<unknown>(null)
  const waiting = ref(false)
  let turn = 0

  async function load(): Promise<void> {
    const mine = ++turn
    waiting.value = true
    try {
      const value = await ask()
      if (mine !== turn) return
      answer.value = value
      failure.value = null
    } catch (error) {
      if (mine === turn) failure.value = error
    } finally {
      if (mine === turn) waiting.value = false
    }
  }

  // Much of an answer is worded by the server: another language asks anew.
  watch(i18n.global.locale, () => {
    if (answer.value !== null || failure.value) void load()
  })

  return { answer, failure, waiting, load }
}
