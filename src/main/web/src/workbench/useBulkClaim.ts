import { ref, shallowRef } from 'vue'
import type { TaskRow } from '@/shared/api/types'
import { tasks } from '@/task/tasks'

/** What became of one of the rows that were taken together. */
export interface Taken {
  row: TaskRow
  /** Why it was not to be had, in words; absent when it is ours. */
  why?: string
}

/** Takes several free tasks one after the other; each has a result of its own. */
export function useBulkClaim(words: (failure: unknown) => string) {
  const results = shallowRef<Taken[]>([])
  const running = ref(false)

  /** Answers the rows that were won. */
  async function claim(rows: TaskRow[]): Promise<TaskRow[]> {
    if (running.value) return []
    running.value = true
    results.value = []
    for (const row of rows) {
      const why = await tasks.claim(row.id).then(() => undefined, words)
      results.value = [...results.value, { row, why }]
    }
    running.value = false
    return results.value.filter((one) => !one.why).map((one) => one.row)
  }

  return { results, running, claim, clear: () => (results.value = []) }
}
