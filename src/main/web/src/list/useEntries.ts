import { shallowRef, watch } from 'vue'
import { useSession } from '@/shared/session/session'
import { today } from '@/shared/clock/dates'
import { standing, staying } from './editions'
import { lists } from './lists'
import type { Entry } from './lists'

const COUNTY = 6

/**
 * The entries that can be withdrawn: of the list an organisation applies for, its county's;
 * for one of the whole city of every county, each once.
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
      for (const entry of (await Promise.all(codes.map(living))).flat()) {
        if (!known.has(entry.code)) known.set(entry.code, entry)
      }
      entries.value = [...known.values()]
      failure.value = null
    } catch (error) {
      failure.value = error
    }
  }
  async function living(county: string): Promise<Entry[]> {
    const day = today()
    const editions = (await lists.editions(county)).filter((one) => standing(one, day) !== 'OVER')
    return staying(await Promise.all(editions.map((one) => lists.edition(one.id))), day)
  }
  watch(organisation, load, { immediate: true })
  return { entries, failure, load }
}
