import { ref, watch } from 'vue'
import type { Ref } from 'vue'
import { useSession } from '@/shared/session/session'

/** Something one sets up for oneself, kept in this browser for the account. */
export function useKept<T>(name: string, first: T): Ref<T> {
  const key = `gridcase.${name}.${useSession().session.value?.username}`
  const value = ref(read()) as Ref<T>
  function read(): T {
    try {
      return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? first
    } catch {
      return first
    }
  }
  watch(value, (now) => localStorage.setItem(key, JSON.stringify(now)), { deep: true })
  return value
}
