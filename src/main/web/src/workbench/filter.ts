import type { LocationQuery } from 'vue-router'
import type { TaskFilter, View } from '@/task/tasks'

export const VIEWS: View[] = ['mine', 'available', 'done']

/** Stages a task of the procedure `matter` can be in, in their order. */
export const STAGES = [
  'FIRST_HANDLING',
  'REPORT_UP',
  'ACCEPTANCE',
  'ESCALATION',
  'DISPATCH',
  'DEPARTMENT_SIGN',
  'DEPARTMENT_HANDLING',
  'REWORK',
  'VERIFICATION',
  'FEEDBACK',
]

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)

/** The filter an address asks for; what is unknown counts as not said. */
export function filterOf(query: LocationQuery): TaskFilter {
  const view = VIEWS.find((v) => v === query.view) ?? 'mine'
  return {
    view,
    q: text(query.q),
    stage: STAGES.find((s) => s === query.stage),
    urgent: query.urgent === 'true' ? 'true' : undefined,
    sort: query.sort === 'opened' ? 'opened' : 'due',
  }
}

/** The address of a filter; defaults are left out so that addresses stay short. */
export function queryOf(filter: TaskFilter): Record<string, string> {
  const query: Record<string, string> = {}
  if (filter.view !== 'mine') query.view = filter.view
  if (filter.q) query.q = filter.q
  if (filter.stage) query.stage = filter.stage
  if (filter.urgent) query.urgent = filter.urgent
  if (filter.sort && filter.sort !== 'due') query.sort = filter.sort
  return query
}

export const filtered = (filter: TaskFilter) => Boolean(filter.q || filter.stage || filter.urgent)
