import { computed, ref, shallowRef } from 'vue'
import { grids } from '@/report/grids'
import { useSession } from '@/shared/session/session'
import { lists } from './lists'
import type { Place } from './lists'

const COUNTY = 6

/** Whose list one looks at: that of one's own county; who stands above the counties chooses. */
export function useCounty() {
  const { session, acting } = useSession()
  const counties = shallowRef<Place[]>([])
  const own = ref<string | null>(null)

  /** Reads the counties and finds the own one; null when the caller stands above them. */
  async function load(): Promise<void> {
    counties.value = await lists.counties()
    own.value = await ownCounty()
  }

  async function ownCounty(): Promise<string | null> {
    const position = acting.value ?? session.value?.positions[0]
    const post = session.value?.posts[0]
    const prefix = position
      ? position.placePrefix
      : post
        ? (await grids.one(post.gridId)).villageCode
        : ''
    if (prefix.length < COUNTY) return null
    const code = prefix.slice(0, COUNTY).padEnd(12, '0')
    return counties.value.some((one) => one.code === code) ? code : null
  }

  /** The counties one may choose from. */
  const offered = computed(() =>
    own.value ? counties.value.filter((one) => one.code === own.value) : counties.value,
  )
  const nameOf = (code: string) => counties.value.find((one) => one.code === code)?.name ?? ''
  return { counties, offered, load, nameOf }
}
