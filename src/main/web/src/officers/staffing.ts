import { api } from '@/shared/api/client'
import type { Query } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { FileMember, FileVolunteer, Page } from '@/shared/api/types'

type Schemas = components['schemas']
/** What an answer may leave out. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Part = { after?: string; size: number }

export type StaffingRow = Maybe<Schemas['StaffingRow'], 'townName' | 'villageName'>
export type StaffingPage = Page<StaffingRow> & { grids: number; kinds: string[] }
export type Figures = Maybe<
  Schemas['TeamFigures'],
  'key' | 'averageAge' | 'seniorShare' | 'ageMet' | 'seniorMet'
>
export type Indicators = {
  target?: Schemas['TargetFigures']
  total: Figures
  parts: Figures[]
}
export type TeamRow = Omit<
  Maybe<
    Schemas['TeamRow'],
    'gridId' | 'gridName' | 'leader' | 'until' | 'townName' | 'villageName'
  >,
  'members'
> & { members: FileMember[] }
export type VolunteerRow = Omit<Maybe<Schemas['VolunteerRow'], 'townName'>, 'volunteer'> & {
  volunteer: FileVolunteer
}
export type HeldItem = Maybe<Schemas['HeldItem'], 'number' | 'name' | 'dueAt'>
export type Handover = Omit<Maybe<Schemas['HandoverView'], 'until'>, 'work'> & { work: HeldItem[] }

/** What an area's figures are taken apart by. */
export const PARTS = ['COUNTY', 'TOWN', 'GRID_TYPE'] as const
/** The posts a table may miss. */
export const LACKING = [
  'HEAD',
  'FULL_TIME',
  'PART_TIME',
  'INSTRUCTOR',
  'FULL_TIME_OR_PART_TIME',
  'OFFICER',
] as const

/** How an area is staffed, who helps there, and what somebody who leaves has to hand over. */
export const staffing = {
  lacking: (asked: Query, page: Part, signal: AbortSignal) =>
    api.get<StaffingPage>('/officers/staffing', { ...asked, ...page }, signal),
  figures: (asked: Query) => api.get<Indicators>('/officers/indicators', asked),
  teams: (asked: Query, page: Part, signal: AbortSignal) =>
    api.get<Page<TeamRow>>('/teams', { ...asked, ...page }, signal),
  volunteers: (asked: Query, page: Part, signal: AbortSignal) =>
    api.get<Page<VolunteerRow>>('/volunteers', { ...asked, ...page }, signal),
  handover: (postId: number) => api.get<Handover>(`/officers/posts/${postId}/handover`),
}
