import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRouter } from 'vue-router'
import type { Applied } from '@/application/applications'
import { keysOfSent } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { useSession } from '@/shared/session/session'

/** What is wrong with a field, by its path. */
export type Wrong = Record<string, string>

/** The draft kept in this window for one person; nothing when there is none or it is not readable. */
export function kept<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as T | null
  } catch {
    return null
  }
}

/**
 * An application somebody fills in: kept while typing, sent with one key as long as it is the same,
 * led to its page when it is taken.
 */
export function useApplying<T extends object>(
  what: string,
  fresh: T,
  check: (draft: T) => Wrong,
  send: (draft: T, key: string) => Promise<Applied>,
) {
  const router = useRouter()
  const { session } = useSession()
  const name = `gridcase.apply.${what}.${session.value?.username ?? ''}`
  const draft = reactive<T>({ ...fresh, ...kept<T>(name) }) as T
  const wrong = ref<Wrong>({})
  const failure = shallowRef<unknown>(null)
  const busy = ref(false)
  const keys = keysOfSent()
  let over = false
  watch(
    draft,
    () => {
      if (!over) sessionStorage.setItem(name, JSON.stringify(draft))
    },
    { deep: true },
  )

  function blame(error: unknown): void {
    failure.value = error
    if (!(error instanceof Problem)) return
    wrong.value = Object.fromEntries(error.fields.map((field) => [field.path, field.message]))
    showFirst()
  }

  /** Leads to the first field that is wrong. */
  function showFirst(): void {
    requestAnimationFrame(() => {
      const field = document.querySelector<HTMLElement>('.apply [aria-invalid="true"]')
      field?.scrollIntoView({ block: 'center' })
      field?.focus({ preventScroll: true })
    })
  }

  async function submit(): Promise<void> {
    if (busy.value) return
    failure.value = null
    wrong.value = check(draft)
    if (Object.keys(wrong.value).length) return showFirst()
    busy.value = true
    try {
      const applied = await send(draft, keys.of(draft))
      over = true
      sessionStorage.removeItem(name)
      await router.replace({ name: 'application', params: { number: applied.number } })
    } catch (error) {
      blame(error)
    } finally {
      busy.value = false
    }
  }

  return {
    draft,
    wrong,
    failure,
    busy,
    anyWrong: computed(() => Object.keys(wrong.value).length > 0),
    submit,
  }
}
