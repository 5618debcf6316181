import type { CourseEntry, TaskDetail } from '@/shared/api/types'

const FROM_BELOW = ['MatterReportedUp', 'FactsSupplied', 'MatterEscalated', 'MatterAssignedDown']
const ORDER = ['DispatchPlanned', 'DispatchCoordinated', 'RefusalResolved']
const STUCK = ['DispatchPlanned', 'DepartmentRefused', 'RefusalResolved', 'MatterStuck']
const FAILURE = ['VerificationFailed', 'HeadDecided']
const RESULT = ['AgencyResultRecorded', 'DepartmentHandled', 'ResultConsolidated']

/** Which events of the case somebody must have read before a step; other steps need none. */
const NEEDED: Record<string, string[]> = {
  task_supplement: ['MatterReturned'],
  task_accept: [...FROM_BELOW, 'AgencyHandedBack'],
  task_agencyHandling: [...FROM_BELOW, 'MatterAccepted'],
  task_agencyRework: ['AgencyResultRecorded', ...FAILURE],
  task_dispatch: [...FROM_BELOW, 'MatterAccepted', 'DepartmentRefused'],
  task_governmentCoordination: ['DispatchPlanned'],
  task_jointMeeting: ['DispatchPlanned'],
  task_stuckMeeting: STUCK,
  task_stuckGovernment: STUCK,
  task_stuckLead: STUCK,
  task_sign: ORDER,
  task_nameHandler: ORDER,
  task_handle: ORDER,
  task_rework: [...ORDER, 'DepartmentHandled', ...FAILURE],
  task_nameLead: ['DispatchPlanned', 'DepartmentHandled'],
  task_consolidate: [...ORDER, 'DepartmentHandled', ...FAILURE],
  task_resolveRefusal: ['DispatchPlanned', 'DepartmentRefused'],
  task_ruleOnRefusal: ['DispatchPlanned', 'DepartmentRefused', 'RefusalResolved'],
  task_verifyOnSite: RESULT,
  task_verifyByCall: RESULT,
  task_headDecides: [...RESULT, 'VerificationFailed'],
  task_feedback: ['MatterResolvedOnSpot', 'MatterDeclined', ...RESULT, 'ResultVerified'],
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
