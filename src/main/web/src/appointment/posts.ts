import type { Applied } from '@/application/applications'
import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { FileRow, Page } from '@/shared/api/types'

type Schemas = components['schemas']
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
type Late =
  | 'code'
  | 'age'
  | 'education'
  | 'source'
  | 'phone'
  | 'identityNumber'
  | 'passed'
  | 'verdict'
  | 'score'
  | 'chosenGridId'
  | 'dropped'
  | 'state'
export type CandidateRow = Maybe<Schemas['CandidateRow'], Late>
export type CandidateList = Omit<
  Maybe<Schemas['CandidateList'], 'may' | 'registersUntil' | 'announcedUntil'>,
  'candidates'
> & { candidates: CandidateRow[] }
export type NewCandidate = Partial<Schemas['NewCandidate']>
export type CandidateDetails = Partial<Schemas['CandidateDetails']>
export type Appointment = Omit<
  Schemas['AppointmentRequest'],
  'candidate' | 'departmentId' | 'requirements'
> & { candidate?: NewCandidate; departmentId?: number; requirements?: string }
export type Exit = Schemas['ExitRequest']
export type Post = Appointment['post']
export type Ground = Exit['ground']

export const POSTS: Post[] = ['HEAD', 'FULL_TIME', 'PART_TIME', 'INSTRUCTOR', 'EXCLUSIVE']
export const GROUNDS: Ground[] = [
  'RESIGNED',
  'TRANSFERRED',
  'RETIRED',
  'TERM_OVER',
  'GRID_CHANGED',
  'UNFIT',
  'DISCIPLINE',
  'OTHER',
]
export const EDUCATIONS = ['PRIMARY', 'JUNIOR', 'SENIOR', 'COLLEGE', 'BACHELOR'] as const
export const SOURCES = [
  'COMMUNITY_WORKER',
  'AUXILIARY_STAFF',
  'RECRUITED',
  'COMMITTEE_MEMBER',
  'GROUP_LEADER',
  'VILLAGER_REPRESENTATIVE',
  'RESIDENT_REPRESENTATIVE',
  'PEOPLES_DEPUTY',
  'CONSULTATIVE_MEMBER',
  'MEDIATOR',
  'CIVIL_SERVANT',
  'PARTY_MEMBER',
  'VOLUNTEER',
  'PROPERTY_STAFF',
  'UNIT_STAFF',
  'STATIONED_CADRE',
  'DEPARTMENT_CADRE',
  'OFFICE_STAFF',
  'POLICE',
] as const

const of = (number: string) => `/applications/${encodeURIComponent(number)}/candidates`

/** Applying for officers to come and go, and the candidates of appointments. */
export const posts = {
  appoint: (asked: Appointment, key: string) =>
    api.post<Applied>('/applications/appointments', asked, key),
  leave: (asked: Exit, key: string) => api.post<Applied>('/applications/officer-exits', asked, key),
  candidates: (number: string) => api.get<CandidateList>(of(number)),
  register: (number: string, asked: NewCandidate, key: string) => api.post(of(number), asked, key),
  /** Somebody else than who was named before. */
  instead: (number: string, asked: NewCandidate, key: string) =>
    api.post(`${of(number)}/instead`, asked, key),
  strike: (number: string, id: number) => api.delete(`${of(number)}/${id}`),
  say: (number: string, id: number, what: string, said: object) =>
    api.put(`${of(number)}/${id}/${what}`, said),
  reveal: (number: string, id: number, reason: string) =>
    api.post<CandidateDetails>(`${of(number)}/${id}/reveal`, { reason }),
  /** Departments that may send an instructor into the grid. */
  departments: (grid: number) =>
    api.get<Schemas['SendingDepartment'][]>('/applications/appointments/departments', { grid }),
  /** Grids of one's area, or of the department that manages them, by name or code. */
  grids: (q: string, managedBy?: number) =>
    api.get<Page<FileRow>>('/grid-files', { q, managedBy, size: 20 }),
}
