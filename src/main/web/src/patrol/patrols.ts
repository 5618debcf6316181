import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page } from '@/shared/api/types'

type Schemas = components['schemas']
/** What an answer may leave out. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Part = { after?: string; size: number }

export type Kind = Schemas['DutyView']['kind']
export type Duty = Maybe<Schemas['DutyView'], 'lastDone' | 'dueSince'>
export type State = Duty['state']
export type PatrolGrid = Omit<Schemas['PatrolGrid'], 'duties'> & { duties: Duty[] }
export type OverdueRow = Maybe<Schemas['OverdueRow'], 'lastDone' | 'households' | 'villageName'>
export type CheckIn = Maybe<
  Schemas['CheckInView'],
  'accuracy' | 'distanceMetres' | 'outsideReason' | 'note' | 'matterNumber'
>
export type CheckedIn = Maybe<Schemas['CheckedIn'], 'distanceMetres' | 'matterNumber'>
export type Household = Maybe<Schemas['HouseholdRow'], 'lastVisited' | 'keeperId' | 'keeperName'>
export type UnassignedRow = Omit<Maybe<Schemas['UnassignedRow'], 'villageName'>, 'duties'> & {
  duties: Duty[]
}
export type HouseholdDetails = Maybe<Schemas['HouseholdDetails'], 'phone'>
export type Visited = Maybe<Schemas['Visited'], 'matterNumber'>
export type VisitRow = Maybe<Schemas['VisitView'], 'matterNumber'>

/** What was found and shall be handled. */
export interface Finding {
  typeCode: string
  urgent: boolean
  description: string
}

/** A check-in as the server wants it. */
export interface NewCheckIn {
  gridId: number
  kind: Kind
  lng: number
  lat: number
  accuracy?: number
  at: string
  outsideReason?: string
  note?: string
  attachments: number[]
  finding?: Finding
}

/** A visit as the server wants it. */
export interface NewVisit {
  at: string
  outcome: string
  note?: string
  attachments: number[]
  finding?: Finding
}

export const CATEGORIES = [
  'ELDERLY_ALONE',
  'LEFT_BEHIND',
  'HARDSHIP',
  'DISABLED',
  'TENANTS',
  'BUSINESS',
  'HEALTH',
  'SUPERVISED',
  'OTHER',
] as const
export const OUTCOMES = ['MET', 'NOBODY_HOME', 'REFUSED', 'MOVED_AWAY'] as const
export const KINDS: Kind[] = ['PATROL', 'FULL_VISIT', 'HOUSEHOLD_VISIT']

/** Patrols, check-ins, listed households and the visits to them. */
export const patrols = {
  today: () => api.get<PatrolGrid[]>('/patrol/today'),
  checkIn: (body: NewCheckIn, key: string) => api.post<CheckedIn>('/patrol/check-ins', body, key),
  checkIns: (gridId: number, kind: string, page: Part, signal: AbortSignal) =>
    api.get<Page<CheckIn>>('/patrol/check-ins', { gridId, kind, ...page }, signal),
  overdue: (asked: { kind: string; q: string; sort: string }, page: Part, signal: AbortSignal) =>
    api.get<Page<OverdueRow>>('/patrol/overdue', { ...asked, ...page }, signal),
  unassigned: (q: string, page: Part, signal: AbortSignal) =>
    api.get<Page<UnassignedRow>>('/patrol/unassigned', { q, ...page }, signal),
  households: (
    asked: { gridId?: number; due?: boolean; unassigned?: boolean },
    page: Part,
    signal: AbortSignal,
  ) => api.get<Page<Household>>('/patrol/households', { ...asked, ...page }, signal),
  keepers: (id: number) => api.get<Schemas['KeeperChoice'][]>(`/patrol/households/${id}/keepers`),
  keep: (household: Household, personId: number | null) =>
    api.put(`/patrol/households/${household.id}/keeper`, {
      personId,
      version: household.version,
    }),
  list: (body: object, key: string) => api.post('/patrol/households', body, key),
  end: (household: Household) =>
    api.put(`/patrol/households/${household.id}/end`, { version: household.version }),
  reveal: (id: number, reason: string) =>
    api.post<HouseholdDetails>(`/patrol/households/${id}/reveal`, { reason }),
  visits: (id: number) => api.get<VisitRow[]>(`/patrol/households/${id}/visits`),
  visit: (id: number, body: NewVisit, key: string) =>
    api.post<Visited>(`/patrol/households/${id}/visits`, body, key),
}
