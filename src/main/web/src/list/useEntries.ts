import { shallowRef, watch } from 'vue'
import { useSession } from '@/shared/session/session'
import { lists } from './lists'
import type { Entry } from './lists'

const COUNTY = 6

/**
 * The entries of the newest edition of the list an organisation applies for: its county's; for one
 * of the whole city those of every county, each once.
 */
export function useEntries(organisation: () => number | null) {
  const { session } = useSession()
  const entries = shallowRef<Entry[]>([])
  const failure = shallowRef<unknown>(null)

  async function load(): Promise<void> {
    const position = session.value?.positions.find((one) => one.organisationId === organisation())
    if (!position) return
    try {
      const prefix = position.placePrefix
      const codes =
        prefix.length < COUNTY
          ? (await lists.counties()).map((one) => one.code)
          : [prefix.slice(0, COUNTY).padEnd(12, '0')]
      const known = new Map<string, Entry>()
      for (const entry of (await Promise.all(codes.map(newest))).flat()) {
        if (!known.has(entry.code)) known.set(entry.code, entry)
      }
      entries.value = [...known.values()]
      failure.value = null
    } catch (error) {
      failure.value = error
    }
  }
  async function newest(county: string): Promise<Entry[]> {
    const edition = (await lists.editions(county))[0]
    return edition ? (await lists.edition(edition.id)).types : []
  }
  watch(organisation, load, { immediate: true })
  return { entries, failure, load }
}
