import { api } from '@/shared/api/client'
import type { Query } from '@/shared/api/client'
import type {
  Advice,
  AdviceOffer,
  ClockView,
  CourseEntry,
  DiagramModel,
  MatterDetail,
  MatterRow,
  Page,
  PartyFields,
  SealCheck,
} from '@/shared/api/types'

/** A case with its row laid open. */
export type CaseDetail = MatterRow & Omit<MatterDetail, 'matter'>

const at = (number: string, part = '') => `/matters/${encodeURIComponent(number)}${part}`

/** Cases the person may see. */
export const matters = {
  page: (filter: Query, page: { after?: string; size: number }, signal: AbortSignal) =>
    api.get<Page<MatterRow>>('/matters', { ...filter, ...page }, signal),
  async one(number: string): Promise<CaseDetail> {
    const { matter, ...rest } = await api.get<MatterDetail>(at(number))
    return { ...matter, ...rest }
  },
  course: (number: string) => api.get<CourseEntry[]>(at(number, '/course')),
  diagram: (number: string) => api.get<{ models: DiagramModel[] }>(at(number, '/diagram')),
  clocks: (number: string) => api.get<ClockView[]>(at(number, '/clocks')),
  /** Whether the file is still as it was sealed. */
  seal: (number: string) => api.get<SealCheck>(at(number, '/seal')),
  /** Earlier cases that this one may repeat. */
  similarTo: (number: string) => api.get<MatterRow[]>(at(number, '/similar')),
  /** Earlier cases that a report would repeat. */
  similar: (query: Query) => api.get<MatterRow[]>('/matters/similar', query),
  /** Urges the departments that have not finished; answers their names. */
  remind: (number: string, key: string) =>
    api.post<{ departments: string[] }>(at(number, '/reminders'), {}, key),
  /** Whether the person may advise on the case as an instructor of its grid. */
  mayAdvise: (number: string) => api.get<AdviceOffer>(at(number, '/advice')),
  advise: (number: string, advice: Advice, key: string) =>
    api.post<unknown>(at(number, '/advice'), advice, key),
  /** Shows the party in clear; the reading and its reason are recorded. */
  reveal: (number: string, reason: string) =>
    api.post<PartyFields>(at(number, '/party/reveal'), { reason }),
}
