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
export type EntryGuarantees = Maybe<
  Omit<Schemas['EntryGuarantees'], 'guarantees'>,
  'application'
> & {
  guarantees: Maybe<Schemas['Guarantees'], 'information'>
}
export type Choices = Schemas['Choices']
export type ListOffer = Schemas['ListOffer']
export type ReviewDue = Maybe<Schemas['ReviewDue'], 'conclusion' | 'person'>
export type LawfulTaskList = Omit<Schemas['LawfulTaskList'], 'items'> & {
  items: Maybe<Schemas['LawfulTaskView'], 'endedOn'>[]
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
  /** What one may apply for, and who may at all. */
  offers: () => api.get<ListOffer>('/applications/list-offers'),
  /** The groups there are, and what the city asks for. */
  choices: (organisationId: number) =>
    api.get<Choices>('/applications/list-admissions/choices', { organisationId }),
  /** What an admission says, as it was sent. */
  admission: (number: string) => api.get<Admission>(`/applications/list-admissions/${number}`),
  /** Lets an admission that came back say something else. */
  restate: (number: string, asked: Admission) =>
    api.put(`/applications/list-admissions/${number}`, asked),
  /** What departments owe for the entries of an edition. */
  guarantees: (id: number) => api.get<EntryGuarantees[]>(`/matter-lists/${id}/guarantees`),
  reviews: () => api.get<ReviewDue[]>('/list-reviews'),
  review: (body: object, key: string) => api.post('/list-reviews', body, key),
  lawful: (county: string) => api.get<LawfulTaskList>('/lawful-tasks', { county }),
  decideLawful: (body: object, key: string) => api.post('/lawful-tasks', body, key),
  endLawful: (id: number) => api.put(`/lawful-tasks/${id}/end`, {}),
  withdraw: (asked: Withdrawal, key: string) =>
    api.post<Applied>('/applications/list-withdrawals', asked, key),
}
