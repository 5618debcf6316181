import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page, PartyFields } from '@/shared/api/types'

type Schemas = components['schemas']
/** What an answer may leave out. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Part = { after?: string; size: number }

export type ComplaintRow = Maybe<
  Schemas['ComplaintRow'],
  'officer' | 'post' | 'finding' | 'answeredAt'
>
export type Complaint = Omit<
  Maybe<Schemas['ComplaintDetail'], 'officerCode' | 'answer' | 'answeredBy'>,
  'row' | 'contact'
> & { row: ComplaintRow; contact?: PartyFields }
export type Rating = Maybe<Schemas['RatingRow'], 'remark'>
export type RatingPage = Page<Rating> & { average?: number }

/** What residents say of those who serve: complaints to answer, ratings of the handling. */
export const voices = {
  complaints: (open: boolean, page: Part, signal: AbortSignal) =>
    api.get<Page<ComplaintRow>>('/complaints', { open, ...page }, signal),
  complaint: (id: number) => api.get<Complaint>(`/complaints/${id}`),
  contact: (id: number, reason: string) =>
    api.post<PartyFields>(`/complaints/${id}/contact`, { reason }),
  answer: (id: number, body: object) => api.put(`/complaints/${id}/answer`, body),
  ratings: (most: number | undefined, page: Part, signal: AbortSignal) =>
    api.get<RatingPage>('/ratings', { most, ...page }, signal),
}
