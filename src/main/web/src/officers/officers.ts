import { api } from '@/shared/api/client'
import type {
  CourseRow,
  OfficerFile,
  OfficerRow,
  Page,
  Reminders,
  WaitingPost,
} from '@/shared/api/types'

/** Which people of an area are listed. */
export interface OfficerFilter {
  q: string
  place?: string
  which: string
}

type Part = { after?: string; size: number }

/** The registers of officers: who serves, what they were trained in, what posts wait. */
export const officers = {
  people: (filter: OfficerFilter, page: Part, signal?: AbortSignal) =>
    api.get<Page<OfficerRow>>('/officers/people', { ...filter, ...page }, signal),
  one: (code: string) => api.get<OfficerFile>(`/officers/people/${encodeURIComponent(code)}`),
  me: () => api.get<OfficerFile>('/officers/me'),
  reminders: () => api.get<Reminders>('/officers/reminders'),
  courses: (page: Part, signal: AbortSignal) =>
    api.get<Page<CourseRow>>('/officers/courses', { ...page }, signal),
  enter: (body: object, key: string) => api.post('/officers/courses', body, key),
  withdraw: (id: number, body: object) => api.put(`/officers/courses/${id}/withdrawal`, body),
  waiting: (page: Part, signal: AbortSignal) =>
    api.get<Page<WaitingPost>>('/officers/candidacies', { ...page }, signal),
  begin: (id: number, body: object) => api.put(`/officers/candidacies/${id}/activation`, body),
  callOff: (id: number, body: object) => api.put(`/officers/candidacies/${id}/withdrawal`, body),
  promise: (edition: string) => api.put('/officers/me/confidentiality', { edition }),
  promisedOnPaper: (code: string, body: object) =>
    api.put(`/officers/people/${encodeURIComponent(code)}/confidentiality`, body),
  discipline: (code: string, body: object, key: string) =>
    api.post(`/officers/people/${encodeURIComponent(code)}/disciplines`, body, key),
  photoOf: (code: string, turn: number) =>
    `/api/officers/people/${encodeURIComponent(code)}/photo?${turn}`,
  showPhoto: (code: string, attachment: number) =>
    api.put(`/officers/people/${encodeURIComponent(code)}/photo`, { attachment }),
  removePhoto: (code: string) => api.delete(`/officers/people/${encodeURIComponent(code)}/photo`),
  settle: (id: number, body: object) => api.put(`/officers/disciplines/${id}/settlement`, body),
}

/** Where a list comes as a file for spreadsheets. */
export function fileOf(path: string, query: Record<string, string>): string {
  const words = new URLSearchParams(Object.entries(query).filter(([, value]) => value))
  return `/api/officers/${path}.csv?${words.toString()}`
}

/** How much of the hours asked for is there, in per cent; all of it where none are asked for. */
export function share(hours: number, minimum?: number): number {
  if (!minimum) return 100
  return Math.min(100, Math.floor((hours / minimum) * 100))
}
