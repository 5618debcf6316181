import { onBeforeUnmount, ref } from 'vue'
import type { TaskDetail, Values } from '@/shared/api/types'
import { useSession } from '@/shared/session/session'
import { tasks } from './tasks'

const WAIT_MS = 900

export type DraftState = 'NONE' | 'RESTORED' | 'SAVING' | 'SAVED' | 'FAILED'

/** Keeps what is typed: on the server after a short rest, in this browser when that fails. */
export function useDraft(id: number) {
  const state = ref<DraftState>('NONE')
  const savedAt = ref('')
  const { session } = useSession()
  const kept = `gridcase.draft.${session.value?.username}.${id}`
  let waiting: Values | null = null
  let timer: number | undefined
  let known = ''
  let closed = false

  /** What was typed before, the newest wherever it was kept. */
  function restore(task: TaskDetail): Values {
    const local = readLocal()
    const server = task.draft ?? null
    const newest =
      local && (!server || Date.parse(local.savedAt) > Date.parse(server.savedAt)) ? local : server
    if (newest) {
      state.value = 'RESTORED'
      savedAt.value = newest.savedAt
    }
    return newest?.data ?? {}
  }

  function readLocal(): { data: Values; savedAt: string } | null {
    try {
      return JSON.parse(localStorage.getItem(kept) ?? 'null')
    } catch {
      return null
    }
  }

  async function save(leaving = false): Promise<void> {
    window.clearTimeout(timer)
    if (!waiting || closed) return
    const data = waiting
    waiting = null
    state.value = 'SAVING'
    try {
      const answer = await tasks.keepDraft(id, data, leaving)
      savedAt.value = answer?.savedAt ?? new Date().toISOString()
      state.value = 'SAVED'
      localStorage.removeItem(kept)
    } catch {
      if (closed) return
      savedAt.value = new Date().toISOString()
      state.value = 'FAILED'
      localStorage.setItem(kept, JSON.stringify({ data, savedAt: savedAt.value }))
    }
  }

  /** The form as it opened: nothing to save yet. */
  const begin = (values: Values) => (known = JSON.stringify(values))

  function typed(values: Values): void {
    const now = JSON.stringify(values)
    if (now === known || closed) return
    known = now
    waiting = values
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void save(), WAIT_MS)
  }

  /** While the form is on its way nothing is saved; what waits is kept for `flush`. */
  const hold = () => window.clearTimeout(timer)

  /** The task is done: no draft any more, wherever one was. */
  function end(): void {
    closed = true
    waiting = null
    window.clearTimeout(timer)
    localStorage.removeItem(kept)
  }

  const leave = () => void save(true)
  window.addEventListener('pagehide', leave)
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', leave)
    leave()
  })

  return { state, savedAt, restore, begin, typed, hold, end, flush: () => save() }
}
