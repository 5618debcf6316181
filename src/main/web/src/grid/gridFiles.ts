import { api } from '@/shared/api/client'
import type { FileRow, GridFile, Page } from '@/shared/api/types'
import type { Frame, GroundShapes } from '@/shared/map/ground'

/** The files of grids, and what agencies change in them. */
export const gridFiles = {
  page: (q: string, page: { after?: string; size: number }, signal: AbortSignal) =>
    api.get<Page<FileRow>>('/grid-files', { q, ...page }, signal),
  /** Every grid in the frame of a map, as coarse as the map shows it. */
  around: (frame: Frame, signal: AbortSignal) =>
    api.get<GroundShapes>('/grids/map', { ...frame }, signal),
  one: (gridId: number) => api.get<GridFile>(`/grids/${gridId}/file`),
  join: (teamId: number, body: object, key: string) =>
    api.post(`/teams/${teamId}/members`, body, key),
  leave: (memberId: number, body: object) => api.put(`/team-members/${memberId}/end`, body),
  register: (gridId: number, body: object, key: string) =>
    api.post(`/grids/${gridId}/volunteers`, body, key),
  deregister: (volunteerId: number, body: object) =>
    api.put(`/volunteers/${volunteerId}/end`, body),
  record: (gridId: number, body: object, key: string) =>
    api.post(`/grids/${gridId}/councils`, body, key),
  grade: (postId: number, body: object) => api.put(`/posts/${postId}/grade`, body),
}
