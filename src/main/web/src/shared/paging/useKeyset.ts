import { computed, ref, shallowRef, watch } from 'vue'
import type { Page } from '@/shared/api/types'
import { i18n } from '@/shared/locale'

/** Reads one page of a list, after a cursor or from the start. */
export type Fetch<T> = (
  page: { after?: string; size: number },
  signal: AbortSignal,
) => Promise<Page<T>>

const SIZE = 20
const MOST = 100

/** A list read by key: what is shown, how many there are, and how to get more without a jump. */
export function useKeyset<T>(fetchPage: Fetch<T>, idOf: (item: T) => unknown) {
  const items = shallowRef<T[]>([])
  const total = ref(0)
  const next = ref<string | null>(null)
  const loading = ref(false)
  const failure = shallowRef<unknown>(null)
  const loaded = ref(false)
  /** The server's list differs from the shown one; shown only when the person asks for it. */
  const stale = ref(false)
  let running: AbortController | null = null

  async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    running?.abort()
    const mine = (running = new AbortController())
    loading.value = true
    try {
      await work(mine.signal)
      failure.value = null
    } catch (error) {
      if (!mine.signal.aborted) failure.value = error
    } finally {
      if (running === mine) {
        loading.value = false
        running = null
      }
    }
  }

  /** Reads the list from its start; what is shown stays until the answer is there. */
  const reload = () =>
    run(async (signal) => {
      const page = await fetchPage({ size: SIZE }, signal)
      items.value = page.items
      total.value = page.total
      next.value = page.next ?? null
      loaded.value = true
      stale.value = false
    })

  /** Reads as many as are shown, for a list one comes back to: what is over has left it. */
  const again = () =>
    run(async (signal) => {
      const size = Math.min(MOST, Math.max(SIZE, items.value.length))
      const page = await fetchPage({ size }, signal)
      items.value = page.items
      total.value = page.total
      next.value = page.next ?? null
      stale.value = false
    })

  const more = () =>
    run(async (signal) => {
      if (!next.value) return
      const page = await fetchPage({ size: SIZE, after: next.value }, signal)
      const known = new Set(items.value.map(idOf))
      items.value = [...items.value, ...page.items.filter((item) => !known.has(idOf(item)))]
      total.value = page.total
      next.value = page.next ?? null
    })

  /** Renews the shown rows in place; rows that come or go only mark the list as stale. */
  async function refresh(): Promise<void> {
    if (loading.value || !loaded.value) return
    const shown = items.value
    const size = Math.min(MOST, Math.max(SIZE, shown.length))
    const page = await fetchPage({ size }, new AbortController().signal).catch(() => null)
    if (!page || items.value !== shown || loading.value) return
    total.value = page.total
    const now = new Map(page.items.map((item) => [idOf(item), item]))
    items.value = shown.map((item) => now.get(idOf(item)) ?? item)
    const compared = shown.slice(0, size).map(idOf)
    stale.value =
      page.items.some((item, i) => idOf(item) !== compared[i]) || compared.length > now.size
  }

  /** Puts a changed row in the place of the old one. */
  function replace(item: T): void {
    items.value = items.value.map((old) => (idOf(old) === idOf(item) ? item : old))
  }

  function drop(id: unknown): void {
    const kept = items.value.filter((item) => idOf(item) !== id)
    if (kept.length < items.value.length) total.value -= 1
    items.value = kept
  }

  // Rows carry names the server words: another language asks anew.
  watch(i18n.global.locale, () => {
    if (loaded.value) void again()
  })

  return {
    items,
    total,
    next,
    loading,
    loaded,
    stale,
    failure,
    empty: computed(() => loaded.value && !items.value.length && !failure.value),
    reload,
    again,
    more,
    refresh,
    replace,
    drop,
  }
}
