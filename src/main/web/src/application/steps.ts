import type { CourseEntry } from '@/shared/api/types'
import { POST_KINDS } from './applications'
import type { ApplicationDetail, State } from './applications'

const STEPS = [
  'APPLY',
  'REVIEW',
  'ASSESS',
  'COSIGN',
  'CONSULT',
  'RECRUIT',
  'APPROVE',
  'FILE',
  'ANNOUNCE',
  'PREPARE',
  'HAND_OVER',
  'PUBLISH',
  'GRANT',
  'CARRY_OUT',
] as const
export type StepKey = (typeof STEPS)[number]
export interface Step {
  key: StepKey
  state: 'DONE' | 'CURRENT' | 'AHEAD' | 'ENDED'
}
type Told = Pick<CourseEntry, 'kind' | 'facts'>

const AT: Partial<Record<State, StepKey>> = {
  RETURNED: 'APPLY',
  IN_REVIEW: 'REVIEW',
  IN_ASSESSMENT: 'ASSESS',
  IN_COSIGN: 'COSIGN',
  IN_CONSULTATION: 'CONSULT',
  IN_APPROVAL: 'APPROVE',
  IN_FILING: 'FILE',
  IN_RECRUITMENT: 'RECRUIT',
  IN_ANNOUNCEMENT: 'ANNOUNCE',
  IN_PREPARATION: 'PREPARE',
  IN_HANDOVER: 'HAND_OVER',
}

/** Where it ended without being carried out. */
function endedAt(one: ApplicationDetail, course: Told[]): StepKey {
  if (one.application.state === 'WITHDRAWN') return 'APPLY'
  const refused = course.find((entry) => entry.kind === 'ApplicationRefused')
  return (
    AT[refused?.facts?.at as State] ??
    (one.application.kind.startsWith('LIST') ? 'REVIEW' : 'APPROVE')
  )
}

/**
 * The steps an application passes, the present one marked: what needs no assessment or no filing
 * has no such step, and what is refused or taken back ends where that was decided.
 */
export function stepsOf(one: ApplicationDetail, course: Told[]): Step[] {
  const { state } = one.application
  const over = state === 'REFUSED' || state === 'WITHDRAWN'
  const last = over ? endedAt(one, course) : (AT[state] ?? null)
  const { kind } = one.application
  const told = (...kinds: string[]) => course.some((entry) => kinds.includes(entry.kind))
  const advanced = (step: string) =>
    course.some((entry) => entry.kind === 'ApplicationAdvanced' && entry.facts?.step === step)
  const passes: Record<StepKey, boolean> = {
    APPLY: true,
    REVIEW: kind === 'LIST_ADMISSION' || kind === 'LIST_WITHDRAWAL',
    ASSESS: last === 'ASSESS' || told('ApplicationAssessed'),
    COSIGN: last === 'COSIGN' || told('ApplicationCosigned'),
    CONSULT: last === 'CONSULT' || told('ApplicationConsented', 'ApplicationObjected'),
    RECRUIT: advanced('RECRUITMENT_BEGAN'),
    APPROVE: Boolean(one.approver) || !POST_KINDS.includes(kind),
    ANNOUNCE: last === 'ANNOUNCE' || advanced('RESULT_ANNOUNCED'),
    PREPARE: kind === 'OFFICER_APPOINTMENT',
    HAND_OVER: kind === 'OFFICER_EXIT',
    FILE: Boolean(one.filer),
    PUBLISH: kind === 'LIST_ADMISSION' || kind === 'LIST_WITHDRAWAL',
    GRANT: kind === 'DATA_ACCESS',
    CARRY_OUT: kind === 'GRID_CHANGE',
  }
  const passed = STEPS.filter((key) => passes[key])
  const now = last ? passed.indexOf(last) : passed.length
  return passed.map((key, i) => ({
    key,
    state: i < now ? 'DONE' : i > now ? 'AHEAD' : over ? 'ENDED' : 'CURRENT',
  }))
}

/** Who has it now: a body's name; nobody once it is over. */
export function holderOf(one: ApplicationDetail): string | undefined {
  const holders: Partial<Record<State, string>> = {
    RETURNED: one.application.applicant,
    IN_REVIEW: one.reviewer,
    IN_ASSESSMENT: one.reviewer,
    IN_APPROVAL: one.approver,
    IN_FILING: one.filer,
    IN_RECRUITMENT: one.reviewer,
    IN_ANNOUNCEMENT: one.reviewer,
    IN_PREPARATION: one.reviewer,
    IN_HANDOVER: one.reviewer,
  }
  return holders[one.application.state]
}
