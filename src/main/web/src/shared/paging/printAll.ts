import { nextTick } from 'vue'
import type { useKeyset } from './useKeyset'

/** Reads a list to its end and prints it: paper has no button for more. */
export async function printAll<T>(list: ReturnType<typeof useKeyset<T>>): Promise<void> {
  while (list.next.value && !list.failure.value) await list.more()
  if (list.failure.value) return
  await nextTick()
  window.print()
}
