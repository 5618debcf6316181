import { api } from '@/shared/api/client'
import type { Query } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Page } from '@/shared/api/types'
import type { Change } from '@/grid/change'

type Schemas = components['schemas']
/** What an answer may leave out. */
type Maybe<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>
export type Grant = Maybe<Schemas['DataGrantRow'], 'decider' | 'from' | 'until' | 'revokedAt'>
export type Terms = Schemas['DataGrantTerms']

/** Tiers of data: what one asked for and has, what others have by one's decision. */
export const dataAccess = {
  page: (asked: Query, page: { after?: string; size: number }, signal: AbortSignal) =>
    api.get<Page<Grant>>('/data-grants', { ...asked, ...page }, signal),
  terms: () => api.get<Terms>('/data-grants/terms'),
  ask: (body: object, key: string) =>
    api.post<Schemas['AccessAsked']>('/applications/data-access', body, key),
  revoke: (number: string) => api.delete(`/data-grants/${encodeURIComponent(number)}`),
}

/** On how many days a grant still opens data, today and its last day included. */
export function daysLeft(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000) + 1
}

/** Where a grant stands, in one word of the page. */
export function stands(grant: Grant): string {
  if (grant.inForce) return 'inForce'
  if (grant.revokedAt) return 'revoked'
  if (grant.until) return 'expired'
  if (grant.state === 'REFUSED' || grant.state === 'WITHDRAWN') return 'refused'
  return 'asked'
}

/** What somebody is asked for who needs a higher tier. */
export function asking(
  terms: Terms,
  organisations: readonly { organisationId: number; organisation: string }[],
  t: (key: string, values?: Record<string, unknown>) => string,
): Change {
  return {
    title: t('dataaccess.ask'),
    act: t('dataaccess.send'),
    fields: [
      {
        key: 'organisationId',
        label: t('dataaccess.organisation'),
        kind: 'choice',
        options: organisations.map((one) => ({
          value: String(one.organisationId),
          words: one.organisation,
        })),
        start: String(organisations[0]?.organisationId ?? ''),
      },
      {
        key: 'tier',
        label: t('dataaccess.tierLabel'),
        kind: 'choice',
        options: terms.tiers.map((tier) => ({ value: tier, words: t(`dataaccess.tier.${tier}`) })),
        start: terms.tiers[0],
      },
      { key: 'purpose', label: t('dataaccess.purpose'), kind: 'long', most: 1000 },
      {
        key: 'days',
        label: t('dataaccess.days', { days: terms.days }),
        kind: 'text',
        most: 4,
        start: String(Math.min(30, terms.days)),
      },
    ],
    send: ({ organisationId, days, ...rest }, key) =>
      dataAccess.ask({ ...rest, organisationId: Number(organisationId), days: Number(days) }, key),
  }
}
