import { api } from '@/shared/api/client'
import type { Query } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page } from '@/shared/api/types'

type Gaps = 'organisation' | 'gridId' | 'gridName' | 'reason' | 'grant'
type Row = components['schemas']['ReadRow']
export type Read = Omit<Row, Gaps> & Partial<Pick<Row, Gaps>>

/** What is read of people. */
export const WHAT = ['party', 'household', 'officers'] as const

/** Who read personal data in clear. */
export const reads = {
  page: (asked: Query, page: { after?: string; size: number }, signal: AbortSignal) =>
    api.get<Page<Read>>('/audit/personal-data-reads', { ...asked, ...page }, signal),
}

/** The same list as a file for spreadsheets. */
export function fileOf(asked: Record<string, string>): string {
  const words = new URLSearchParams(Object.entries(asked).filter(([, value]) => value))
  return `/api/audit/personal-data-reads.csv?${words.toString()}`
}

/** The number people know of what is no case: the id behind its kind. */
export const idOf = (number: string) => number.replace(/^[A-Z]+-/, '')
