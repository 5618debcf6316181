import { api } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { GridView } from '@/shared/api/types'

const SHOWN = 50
/** How many leading digits of a division code name a town. */
const TOWN = 9

/** Grids, as reporting needs them. */
export const grids = {
  mine: () => api.get<GridView[]>('/grids', { mine: true }),
  /** The first grids with such a name or code. */
  find: async (q: string) =>
    q.trim() ? (await api.get<GridView[]>('/grids', { q })).slice(0, SHOWN) : [],
  /** All grids of a village or community, drawn. */
  ofVillage: (village: string) => api.get<GridView[]>('/grids', { village, polygons: true }),
  /** The drawn grids of these villages; where none is drawn there, those of their towns. */
  async near(villages: string[]): Promise<GridView[]> {
    const of = async (places: string[]) =>
      (await Promise.all(places.map((place) => grids.ofVillage(place))))
        .flat()
        .filter((grid) => grid.polygon)
    const here = await of(villages)
    return here.length ? here : of([...new Set(villages.map((one) => one.slice(0, TOWN)))])
  },
  one: (id: number) => api.get<GridView>(`/grids/${id}`),
  /** The grid at a place; null when the place is in none. */
  at: (lng: number, lat: number) =>
    api.get<GridView>('/grids/locate', { lng, lat }).catch((failure: unknown) => {
      if (failure instanceof Problem && failure.status === 404) return null
      throw failure
    }),
}
