import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page } from '@/shared/api/types'

type Schemas = components['schemas']
/** What an answer may leave out. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Part = { after?: string; size: number }

export type IncidentRow = Maybe<Schemas['IncidentRow'], 'containedAt' | 'resolvedAt'>
export type IncidentStep = Maybe<Schemas['StepView'], 'account' | 'words'>
export interface Incident {
  row: IncidentRow
  mayAct: boolean
  steps: IncidentStep[]
}
export type BackupList = Schemas['BackupList']

export const KINDS = ['LEAK', 'INTRUSION', 'MISUSE', 'LOSS', 'OUTAGE', 'OTHER'] as const
export const MEASURES = ['LOCK', 'END_SESSIONS', 'REVOKE_TOKENS'] as const

/** Security incidents and backups. */
export const security = {
  incidents: (page: Part, signal: AbortSignal) =>
    api.get<Page<IncidentRow>>('/incidents', page, signal),
  incident: (id: number) => api.get<Incident>(`/incidents/${id}`),
  report: (body: object, key: string) => api.post<{ id: number }>('/incidents', body, key),
  measure: (id: number, body: object) => api.put(`/incidents/${id}/measures`, body),
  contain: (id: number, body: object) => api.put(`/incidents/${id}/containment`, body),
  resolve: (id: number, body: object) => api.put(`/incidents/${id}/resolution`, body),
  backups: () => api.get<BackupList>('/backups'),
  backUp: () => api.post('/backups'),
}
