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
}

export type Values = Record<string, unknown>

export interface TaskDetail extends TaskRow {
  formKey?: string | null
  form: Values
  context: Values
  draft?: { data: Values; savedAt: string } | null
  legalBasis: ArticleText[]
  mayClaim: boolean
  mayComplete: boolean
  mayRelease: boolean
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
  placeName?: string | null
  source: string
  urgent: boolean
  state: string
  phase: string
  holder?: string | null
  openedAt: string
  dueAt?: string | null
  archivedAt?: string | null
}

export interface Located {
  lng: number
  lat: number
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
  id: number
  name: string
  role: 'LEAD' | 'ASSIST'
  state: string
  handler?: string | null
  refusals?: number | null
  dueAt?: string | null
  result?: string | null
}

export interface MatterDetail extends MatterRow {
  description?: string | null
  location?: Located | null
  discoveredAt?: string | null
  reporter?: string | null
  listVersion?: string | number | null
  duplicateOf?: string | null
  phases: { key: string; name: string; state: 'DONE' | 'CURRENT' | 'AHEAD' }[]
  departments: DepartmentShare[]
  party?: PartyFields | null
  attachments: AttachmentView[]
  tasks: TaskRow[]
  seal?: string | null
}

export interface CourseEntry {
  at: string
  kind: string
  actor?: string | null
  onBehalfOf?: string | null
  organisation?: string | null
  text: string
  step?: string | null
  articles?: ArticleText[] | null
  returned?: boolean | null
  fields?: { label: string; value: string }[] | null
  attachments?: (number | string)[] | null
}

export interface DiagramModel {
  key: string
  name: string
  xml: string
  active: string[]
  done: string[]
  flows: string[]
  calledFor?: string | null
}

export interface ClockView {
  stage: string
  stepName?: string | null
  startedAt: string
  dueAt?: string | null
  stoppedAt?: string | null
  rule?: string | null
  articles?: string[] | null
  state: 'RUNNING' | 'MET' | 'MISSED'
  segments: { from: string; to?: string | null; kind: 'RUNNING' | 'PAUSED' }[]
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
  polygon?: GeoJSON.Geometry | string | null
}

export interface ReportRequest {
  typeCode: string
  urgent: boolean
  description: string
  location: Located | null
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
