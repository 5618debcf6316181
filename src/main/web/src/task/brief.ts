import type { AttachmentView, CourseEntry, TaskDetail } from '@/shared/api/types'

/** What of a case stands before a form; an application has no description of its own. */
export interface Known {
  number: string
  description?: string
  attachments: AttachmentView[]
}

const FROM_BELOW = ['MatterReportedUp', 'FactsSupplied', 'MatterEscalated', 'MatterAssignedDown']
const REFUSAL = ['DepartmentRefused', 'RefusalResolved']
const FAILURE = ['VerificationFailed', 'HeadDecided']
/** Why a case that was decided before is decided anew. */
const BACK = ['AgencyHandedBack', 'DispatchWithdrawn', ...REFUSAL, ...FAILURE]
const PLAN = ['DispatchPlanned', 'DispatchCoordinated']
const ORDER = [...PLAN, 'RefusalResolved', ...FAILURE]
const STUCK = [...PLAN, ...REFUSAL, ...FAILURE, 'ProgressRecorded', 'MatterStuck']
const RESULT = ['AgencyResultRecorded', 'DepartmentHandled', 'ResultConsolidated']

/** Which events of the case somebody must have read before a step; other steps need none. */
export const NEEDED: Record<string, string[]> = {
  task_firstHandling: [],
  task_continueOnSite: [],
  task_supplement: ['MatterReturned'],
  task_accept: [...FROM_BELOW, ...BACK],
  task_agencyHandling: [...FROM_BELOW, 'MatterAccepted', ...BACK],
  task_agencyRework: ['AgencyResultRecorded', ...FAILURE],
  task_dispatch: [...FROM_BELOW, 'MatterAccepted', ...BACK],
  task_governmentCoordination: ['DispatchPlanned', ...REFUSAL, ...FAILURE],
  task_jointMeeting: ['DispatchPlanned', ...REFUSAL, ...FAILURE],
  task_stuckMeeting: STUCK,
  task_stuckGovernment: STUCK,
  task_stuckLead: STUCK,
  task_sign: ORDER,
  task_nameHandler: ORDER,
  task_handle: ORDER,
  task_rework: [...ORDER, 'DepartmentHandled'],
  task_nameLead: ['DispatchPlanned', ...REFUSAL, 'DepartmentHandled'],
  task_consolidate: [...ORDER, 'DepartmentHandled'],
  task_resolveRefusal: [...PLAN, ...REFUSAL],
  task_ruleOnRefusal: [...PLAN, ...REFUSAL],
  task_verifyOnSite: [...RESULT, ...FAILURE],
  task_verifyByCall: [...RESULT, ...FAILURE],
  task_headDecides: [...RESULT, ...FAILURE],
  task_feedback: [
    'MatterResolvedOnSpot',
    'MatterDeclined',
    'MatterAttached',
    ...RESULT,
    'ResultVerified',
    'HeadDecided',
  ],
  task_reviewApplication: ['ApplicationReturned', 'ApplicationAmended'],
  task_amendApplication: ['ApplicationReturned', 'ApplicationOvertaken'],
  task_cosignApplication: ['ApplicationAmended'],
  task_consultApplication: ['ApplicationCosigned'],
  task_assessApplication: ['ApplicationReviewed'],
  task_approveApplication: [
    'ApplicationReviewed',
    'ApplicationAssessed',
    'ApplicationCosigned',
    'ApplicationConsented',
    'ApplicationObjected',
  ],
  task_approveAccess: [],
  task_consultCommunity: ['ApplicationCosigned', 'ApplicationAmended'],
  task_announceRecruitment: ['ApplicationCosigned'],
  task_registerCandidates: ['ApplicationAdvanced'],
  task_checkCandidates: ['ApplicationAdvanced'],
  task_examineCandidates: ['ApplicationAdvanced'],
  task_decideRecruitment: ['ApplicationAdvanced'],
  task_approvePost: ['ApplicationCosigned', 'ApplicationConsented', 'ApplicationAmended'],
  task_concludeAnnouncement: ['ApplicationApproved'],
  task_beginPosts: ['ApplicationApproved', 'ApplicationFiled'],
  task_hearOfficer: [],
  task_approveExit: [],
  task_handOver: ['ApplicationApproved'],
  task_fileApplication: ['ApplicationReviewed', 'ApplicationApproved'],
}

const departmentOf = (entry: CourseEntry) => {
  const department = entry.facts?.department
  return typeof department === 'string' ? department : ''
}

/**
 * What of a case's course belongs in front of a task: of each kind the latest, for every department
 * its own, in their order. A department asked about its refusal reads of no other one's.
 */
export function briefOf(
  task: Pick<TaskDetail, 'stepKey' | 'context'>,
  course: CourseEntry[],
): CourseEntry[] {
  const kinds = NEEDED[task.stepKey] ?? []
  const refusal = task.context?.refusal as { department?: string } | undefined
  const latest = new Map<string, CourseEntry>()
  for (const entry of course) {
    const department = departmentOf(entry)
    if (!kinds.includes(entry.kind)) continue
    if (refusal?.department && department && department !== refusal.department) continue
    latest.delete(`${entry.kind} ${department}`)
    latest.set(`${entry.kind} ${department}`, entry)
  }
  return [...latest.values()]
}
