/** The words of the HTTP API, by hand until docs/openapi.json is there to generate them from. */

export interface Named {
  name: string
}

export interface ArticleText {
  id: string
  text: string
}

export interface Page<T> {
  items: T[]
  next: string | null
  total: number
}

export interface CityWords {
  key: string
  name: string
  accent: string
  levels?: Record<string, { name: string; agency?: string | null }>
}

export interface SampleAccount {
  username: string
  password: string
  name: string
  city: string
  cityName: string
  organisation: string
  role: string
}

export interface SignInOffer {
  sample: boolean
  accounts: SampleAccount[]
  oidc: { id: string; name: string; url: string }[]
  cities: CityWords[]
}

export interface PositionView {
  id: number
  organisationId: number
  organisation: string
  kind: string
  level: string
  function?: string | null
  roles: string[]
}

export interface PostView {
  id: number
  gridId: number
  grid: string
  post: string
}

export interface Session {
  username: string
  name: string
  city: CityWords
  roles: string[]
  positions: PositionView[]
  posts: PostView[]
  acting?: number | null
  mustChangePassword: boolean
}

export interface TokenView {
  id: number
  name: string
  expiresOn?: string | null
  createdAt?: string | null
  lastUsedAt?: string | null
}

export interface TaskRow {
  id: number
  stepKey: string
  name: string
  stage?: string | null
  matterNumber: string
  typeName: string
  title?: string | null
  gridName?: string | null
  source: string
  urgent: boolean
  openedAt: string
  dueAt?: string | null
  startedAt?: string | null
  assignee?: Named | null
  holder?: string | null
  state: 'OPEN' | 'DONE' | 'CANCELLED'
  completedAt?: string | null
  outcome?: string | null
}

export interface TaskCounts {
  mine: number
  available: number
  done: number
  overdue: number
}

export interface Proposal {
  department: number | string
  departmentName: string
  function?: string | null
  role: 'LEAD' | 'ASSIST'
  article?: string | null
  articleText?: string | null
  /** The rule's number in the routing table, from one. */
  rule?: number | null
}

export type Values = Record<string, unknown>

export interface TaskDetail extends TaskRow {
  formKey?: string | null
  /** Absent once the task is over. */
  form?: Values | null
  context?: Values | null
  draft?: { data: Values; savedAt: string } | null
  legalBasis: ArticleText[]
  mayClaim: boolean
  mayComplete: boolean
  mayRelease: boolean
  mayAssign?: boolean
  proposal?: Proposal[] | null
}

export interface Completion {
  matterNumber: string
  nextTaskId?: number | null
}

export interface MatterRow {
  number: string
  typeName: string
  category?: string | null
  gridName?: string | null
  gridId?: number
  level?: string
  source: string
  urgent: boolean
  state: string
  phase: string
  holder?: string | null
  openedAt: string
  archivedAt?: string | null
}

/** A place with its position. */
export interface Located {
  lng: number
  lat: number
}

/** A place as told: by position, in words, or both. */
export interface Told {
  lng?: number | null
  lat?: number | null
  text?: string | null
}

export interface PartyFields {
  name?: string | null
  phone?: string | null
  identityNumber?: string | null
  address?: string | null
}

export interface AttachmentView {
  id: number | string
  name: string
  type: string
  size: number
  width?: number | null
  height?: number | null
  purpose?: string | null
  at?: string | null
  by?: string | null
}

export interface DepartmentShare {
  organisationId: number
  name: string
  role: 'LEAD' | 'ASSIST'
  state: string
  handler?: string | null
  refusals: number
  dispatchedAt?: string | null
  handledAt?: string | null
  result?: string | null
}

export interface MatterDetail {
  matter: MatterRow
  placeName?: string | null
  description?: string | null
  location?: Told | null
  discoveredAt?: string | null
  reporter?: string | null
  listVersion?: string | null
  duplicateOf?: string | null
  closure?: string | null
  reworks: number
  phases: { key: string; state: 'DONE' | 'CURRENT' | 'AHEAD' }[]
  departments: DepartmentShare[]
  party?: PartyFields | null
  attachments: AttachmentView[]
  seal?: string | null
}

export interface CourseEntry {
  at: string
  kind: string
  actor?: string | null
  organisation?: string | null
  text: string
  returned: boolean
  answers?: { label: string; labelEn?: string | null; value: string }[] | null
  attachments?: (number | string)[] | null
}

export interface DiagramModel {
  key: string
  name: string
  xml: string
  active: string[]
  done: string[]
  flows: string[]
  departmentId?: number | null
}

export interface ClockView {
  stage: string
  startedAt: string
  dueAt: string
  stoppedAt?: string | null
  limit: { amount: number; unit: string; article?: string | null; rule?: string | null }
  state: 'RUNNING' | 'MET' | 'MISSED'
  segments: { from: string; to?: string | null; kind: 'RUNNING' | 'PAUSED' }[]
  /** Reaches into days whose holidays are not known yet. */
  calendarUnconfirmed: boolean
}

export interface MatterTypeView {
  code: string
  name: string
  group: string | number
  groupName: string
  category: string
  urgent: boolean
  responsibility: string
}

export interface MatterTypeList {
  version: { id: number; number: string | number; inForceFrom: string }
  types: MatterTypeView[]
}

export interface GridView {
  id: number
  code: string
  name: string
  type: string
  villageCode?: string | null
  villageName?: string | null
  households?: number | null
  population?: number | null
  lng?: number | null
  lat?: number | null
  polygon?: GeoJSON.Geometry | string | null
}

export interface ReportRequest {
  typeCode: string
  urgent: boolean
  description: string
  location: Told | null
  gridId: number | null
  discoveredAt: string
  attachments: (number | string)[]
  party: PartyFields | null
  source: string
}

export interface Reported {
  number: string
  similar: MatterRow[]
}

export interface FieldProblem {
  path: string
  code: string
  message: string
}

export interface ImportResult {
  kind: string
  rows: number
  created: number
  updated: number
}
