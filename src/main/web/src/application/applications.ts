import { api } from '@/shared/api/client'
import type { Query } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page } from '@/shared/api/types'

type Schemas = components['schemas']
export type ApplicationRow = Omit<Schemas['ApplicationRow'], 'endedAt'> & { endedAt?: string }
export type State = ApplicationRow['state']
export type Kind = ApplicationRow['kind']
type Bodies = 'reviewer' | 'approver' | 'filer'
export type ApplicationDetail = Omit<Schemas['ApplicationDetail'], Bodies | 'application'> &
  Partial<Pick<Schemas['ApplicationDetail'], Bodies>> & { application: ApplicationRow }
/** The number, and where it stands: a table may refuse an application at once. */
export type Applied = Schemas['Applied']

/** Applications for changes of the matter list. */
export const LIST_KINDS: Kind[] = ['LIST_ADMISSION', 'LIST_WITHDRAWAL']
/** Applications for officers to come and go. */
export const POST_KINDS: Kind[] = ['OFFICER_APPOINTMENT', 'OFFICER_EXIT']
export const KINDS: Kind[] = [...LIST_KINDS, 'DATA_ACCESS', 'GRID_CHANGE', ...POST_KINDS]

/** Applications the person may see. */
export const applications = {
  page: (filter: Query, page: { after?: string; size: number }, signal?: AbortSignal) =>
    api.get<Page<ApplicationRow>>('/applications', { ...filter, ...page }, signal),
  one: (number: string) =>
    api.get<ApplicationDetail>(`/applications/${encodeURIComponent(number)}`),
}

/** Whether a number is an application's: the city's letters, SQ, the date, six digits. */
export const isApplication = (number: string) => /^[^-\s]+-SQ\d{14}$/i.test(number)
