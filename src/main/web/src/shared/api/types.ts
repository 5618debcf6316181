/**
 * The words of the HTTP API under short names, from the generated schema: what the API drops or
 * renames breaks the build here. The schema cannot say which parts may be missing, so it is said
 * here; the server leaves out what is null.
 */
import type { components } from './schema'

type Schemas = components['schemas']
/** The same with parts that may be missing. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

export type Values = Record<string, unknown>

export interface Page<T> {
  items: T[]
  next?: string | null
  total: number
}

export type ArticleText = Schemas['Article']
export type FieldProblem = Schemas['Field']

export type SampleAccount = Maybe<Schemas['SampleAccount'], 'organisation'>
export type SignInOffer = Omit<Schemas['SignInPage'], 'accounts'> & { accounts: SampleAccount[] }
export type Session = Omit<Schemas['SessionView'], 'acting'> & { acting?: number }
export type TokenView = Maybe<Schemas['TokenRow'], 'lastUsedAt'>

type TaskGaps =
  | 'stage'
  | 'dueAt'
  | 'startedAt'
  | 'assignee'
  | 'holder'
  | 'completedAt'
  | 'outcome'
  | 'title'
  | 'gridName'
export type TaskRow = Maybe<Schemas['TaskRow'], TaskGaps>
export type TaskCounts = Schemas['TaskCounts']
export type TaskDetail = Omit<
  Maybe<Schemas['TaskDetail'], TaskGaps | 'formKey' | 'draft' | 'context' | 'submitted'>,
  'form' | 'proposal'
> & {
  /** Absent once the task is over. */
  form?: Values
  proposal?: Proposal[]
}
export type Proposal = Omit<
  Maybe<Schemas['Proposed'], 'function' | 'article' | 'articleText' | 'rule'>,
  'role'
> & { role: 'LEAD' | 'ASSIST' }
export type Completion = Maybe<Schemas['Completed'], 'nextTaskId'>

export type MatterRow = Maybe<
  Schemas['MatterRow'],
  'category' | 'gridName' | 'level' | 'holder' | 'archivedAt' | 'startedAt' | 'dueAt'
>
export type DepartmentShare = Maybe<
  Schemas['DepartmentView'],
  'handler' | 'dispatchedAt' | 'handledAt' | 'result'
>
export type AttachmentView = Schemas['AttachmentView']
export type PartyFields = {
  [K in keyof Schemas['PartyDetails']]?: Schemas['PartyDetails'][K] | null
}
export type Told = { [K in keyof Schemas['LocationView']]?: Schemas['LocationView'][K] | null }
/** A place with its position. */
export type Located = Pick<Schemas['LocationView'], 'lng' | 'lat'>
export type MatterDetail = Omit<
  Maybe<Schemas['MatterDetail'], 'closure' | 'duplicateOf' | 'listVersion' | 'reporter' | 'seal'>,
  'matter' | 'departments' | 'location' | 'party' | 'attachments'
> & {
  matter: MatterRow
  departments: DepartmentShare[]
  attachments: AttachmentView[]
  location?: Told
  party?: PartyFields
}
export type CourseEntry = Omit<
  Maybe<Schemas['CourseEntry'], 'actor' | 'organisation' | 'attachments' | 'facts'>,
  'answers'
> & { answers?: Maybe<Schemas['Answer'], 'labelEn'>[] }
export type Advice = Schemas['Advice']
export type AdviceOffer = Schemas['AdviceOffer']
export type SealCheck = Maybe<Schemas['SealCheck'], 'digest' | 'sealedAt'>
export type DiagramModel = Maybe<Schemas['Diagram'], 'departmentId'>
export type Segment = Maybe<Schemas['Segment'], 'to'>
export type ClockView = Omit<
  Maybe<
    Schemas['CaseClock'],
    | 'stoppedAt'
    | 'rule'
    | 'articles'
    | 'tableVersion'
    | 'inputs'
    | 'startedBy'
    | 'stepKey'
    | 'stepName'
    | 'holder'
  >,
  'segments'
> & { segments: Segment[] }

export type KnownType = Schemas['KnownType']
export type MatterTypeView = Schemas['Type']
export type MatterTypeList = Schemas['InForce']
export type GridView = Omit<
  Maybe<
    Schemas['GridView'],
    'villageName' | 'managingDepartmentId' | 'managingDepartment' | 'lng' | 'lat'
  >,
  'polygon'
> & { polygon?: GeoJSON.Geometry | string }

export type ReportRequest = Omit<Schemas['ReportRequest'], 'source' | 'location' | 'party'> & {
  source: string
  location?: Told
  party?: PartyFields
}
export type Reported = Omit<Schemas['Reported'], 'similar'> & { similar: MatterRow[] }

export type ImportResult = Schemas['ImportResult']
export type Notice = Schemas['Line']

export type FileRow = Omit<Maybe<Schemas['FileRow'], 'villageName'>, 'polygon'> & {
  polygon?: GeoJSON.Geometry | string
}
export type FileGrade = Maybe<Schemas['FileGrade'], 'monthlyPay'>
export type FilePost = Omit<
  Maybe<
    Schemas['FilePost'],
    'code' | 'workPhone' | 'source' | 'department' | 'gradeSince' | 'until' | 'exit'
  >,
  'grade'
> & { grade?: FileGrade }
export type FileMember = Maybe<Schemas['FileMember'], 'until'>
export type FileTeam = Omit<Maybe<Schemas['FileTeam'], 'leader' | 'until'>, 'members'> & {
  members: FileMember[]
}
export type FileVolunteer = Maybe<Schemas['FileVolunteer'], 'unit' | 'until'>
export type FileCouncil = Schemas['FileCouncil']
export type GridFile = {
  mayChange: boolean
  toFill: FilePost['kind'][]
  shortages: Schemas['Shortage'][]
  scale: FileGrade[]
  posts: FilePost[]
  teams: FileTeam[]
  /** Absent for a department beside the grid. */
  volunteers?: FileVolunteer[]
  councils?: FileCouncil[]
}

export type Objection = Schemas['Objection']
export type Condition = Schemas['Condition']
export type TrainingStanding = Maybe<Schemas['TrainingStanding'], 'minimum'>
export type OfficerRow = Omit<Maybe<Schemas['OfficerRow'], 'age' | 'education'>, 'training'> & {
  training: TrainingStanding
}
export type Attendant = Maybe<Schemas['Attendant'], 'passed' | 'score'>
export type CourseRow = Omit<Maybe<Schemas['CourseRow'], 'withdrawal'>, 'attendants'> & {
  attendants: Attendant[]
}
export type AttendedCourse = Maybe<Schemas['AttendedCourse'], 'passed' | 'score'>
export type WaitingPost = Maybe<Schemas['WaitingPost'], 'reference'>
export type Promised = Maybe<Schemas['Promise'], 'promisedAt' | 'paperSignedOn'>
export type DisciplineEntry = Maybe<Schemas['DisciplineEntry'], 'dueOn' | 'correctedOn' | 'outcome'>
export type OwnPost = Maybe<
  Schemas['OwnPost'],
  'until' | 'gradeName' | 'monthlyPay' | 'gradeSince' | 'exit'
>
export type OfficerFile = Omit<
  Maybe<Schemas['OfficerPageView'], 'age' | 'education'>,
  'training' | 'years' | 'posts' | 'endedPosts' | 'waiting' | 'confidentiality' | 'disciplines'
> & {
  posts: OwnPost[]
  endedPosts: OwnPost[]
  waiting: WaitingPost[]
  /** Absent where the city asks for no promise. */
  confidentiality?: Promised
  disciplines: DisciplineEntry[]
  training: TrainingStanding
  years: { year: number; hours: number; courses: AttendedCourse[] }[]
}
export type Reminders = { own?: TrainingStanding; shortPeople?: number; toPromise: boolean }
