import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Applied } from '@/application/applications'

type Schemas = components['schemas']
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
export type Edition = Maybe<Schemas['MatterListEdition'], 'inForceTo'>
export type Entry = Maybe<Schemas['MatterListEntry'], 'until' | 'application'>
export interface Difference {
  from: Edition
  to: Edition
  added: Entry[]
  removed: Entry[]
  changed: { before: Entry; after: Entry }[]
}
export type Place = Schemas['PlaceView']
export type Admission = Omit<Schemas['AdmissionRequest'], 'until' | 'guarantees' | 'nature'> & {
  until?: string
  guarantees: Maybe<Schemas['Guarantees'], 'information'>
  nature: Partial<Schemas['Nature']>
}
export type Withdrawal = Schemas['WithdrawalRequest']

/** Editions of matter lists, and applying for changes of them. */
export const lists = {
  /** The counties of the caller's city. */
  counties: () => api.get<Place[]>('/places'),
  /** The newest first. */
  editions: (county: string) => api.get<Edition[]>('/matter-lists', { county }),
  edition: (id: number) => api.get<{ version: Edition; types: Entry[] }>(`/matter-lists/${id}`),
  difference: (id: number, from: number) =>
    api.get<Difference>(`/matter-lists/${id}/difference`, { from }),
  admit: (asked: Admission, key: string) =>
    api.post<Applied>('/applications/list-admissions', asked, key),
  withdraw: (asked: Withdrawal, key: string) =>
    api.post<Applied>('/applications/list-withdrawals', asked, key),
}
