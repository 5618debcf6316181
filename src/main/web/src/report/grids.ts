import { api } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { GridView } from '@/shared/api/types'

type Answer = GridView[] | { items: GridView[] }
const rows = (answer: Answer) => (Array.isArray(answer) ? answer : answer.items)

/** Grids, as reporting needs them. */
export const grids = {
  mine: async () => rows(await api.get<Answer>('/grids', { mine: true })),
  find: async (q: string) => rows(await api.get<Answer>('/grids', { q, size: 30 })),
  one: (id: number) => api.get<GridView>(`/grids/${id}`),
  /** The grid at a place; null when the place is in none. */
  at: (lng: number, lat: number) =>
    api.get<GridView>('/grids/locate', { lng, lat }).catch((failure: unknown) => {
      if (failure instanceof Problem && failure.status === 404) return null
      throw failure
    }),
}
