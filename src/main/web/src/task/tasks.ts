import { api } from '@/shared/api/client'
import type { Completion, Page, TaskCounts, TaskDetail, TaskRow, Values } from '@/shared/api/types'

export type View = 'mine' | 'available' | 'done'

export interface TaskFilter {
  view: View
  q?: string
  stage?: string
  urgent?: string
  sort?: string
}

/** Tasks of the person signed in. */
export const tasks = {
  page: (filter: TaskFilter, page: { after?: string; size: number }, signal: AbortSignal) =>
    api.get<Page<TaskRow>>('/tasks', { ...filter, ...page }, signal),
  counts: () => api.get<TaskCounts>('/tasks/counts'),
  one: (id: number) => api.get<TaskDetail>(`/tasks/${id}`),
  /** Refused with `task-taken` and the winner's name when somebody was faster. */
  claim: (id: number) => api.post<TaskRow>(`/tasks/${id}/claim`),
  release: (id: number) => api.post<TaskRow>(`/tasks/${id}/release`),
  /** Whom a head may hand the task to. */
  candidates: (id: number) =>
    api.get<{ username: string; name: string }[]>(`/tasks/${id}/candidates`),
  assign: (id: number, username: string) => api.post<TaskRow>(`/tasks/${id}/assign`, { username }),
  /** The open tasks of a case. */
  of: (number: string) => api.get<TaskRow[]>(`/matters/${encodeURIComponent(number)}/tasks`),
  keepDraft: (id: number, data: Values, leaving = false) =>
    api.put<{ savedAt: string }>(`/tasks/${id}/draft`, { data }, leaving),
  recordProgress: (id: number, note: Values, key: string) =>
    api.post<{ matterNumber: string; at: string }>(`/tasks/${id}/progress`, note, key),
  complete: (id: number, data: Values, key: string) =>
    api.post<Completion>(`/tasks/${id}/completion`, { data }, key),
}
