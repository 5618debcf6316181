import type { LocationQuery } from 'vue-router'

/** What cases are searched for, as kept in the address. */
export type CaseFilter = Partial<
  Record<
    'q' | 'state' | 'type' | 'grid' | 'gridName' | 'urgent' | 'source' | 'from' | 'to' | 'mine',
    string
  >
>

const NAMES = [
  'q',
  'state',
  'type',
  'grid',
  'gridName',
  'urgent',
  'source',
  'from',
  'to',
  'mine',
] as const

export const STATES = [
  'REPORTED',
  'REGISTERED',
  'REPORTED_UP',
  'RETURNED',
  'AGENCY_HANDLING',
  'DISPATCHING',
  'WITH_DEPARTMENTS',
  'HANDLED',
  'ATTACHED',
  'CONCLUDED',
  'ANSWERED',
  'ARCHIVED',
]
export const SOURCES = ['OFFICER', 'RESIDENT', 'AGENCY_LEAD', 'AGENCY_INSTRUCTION']

/** The filter an address asks for. */
export function filterOf(query: LocationQuery): CaseFilter {
  const filter: CaseFilter = {}
  for (const name of NAMES) {
    const value = query[name]
    if (typeof value === 'string' && value) filter[name] = value
  }
  return filter
}

/** The filter as the server takes it: without what only the page shows. */
export function askedOf(filter: CaseFilter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'gridName'))
}

/** The filter without what is empty. */
export function tidy(filter: CaseFilter): CaseFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}
