import type { Change } from '@/grid/change'
import { CATEGORIES, patrols } from './patrols'
import type { Household } from './patrols'

/** What an officer is asked for when a household is listed in a grid served in. */
export function newHousehold(
  posts: readonly { gridId: number; grid: string }[],
  t: (key: string) => string,
): Change {
  const grids = new Map(posts.map((post) => [String(post.gridId), post.grid]))
  return {
    title: t('patrol.add'),
    fields: [
      {
        key: 'gridId',
        label: t('report.grid'),
        kind: 'choice',
        options: [...grids].map(([value, words]) => ({ value, words })),
        start: [...grids.keys()][0] ?? '',
      },
      {
        key: 'category',
        label: t('patrol.why'),
        kind: 'choice',
        options: CATEGORIES.map((value) => ({ value, words: t(`patrol.category.${value}`) })),
      },
      { key: 'contact', label: t('patrol.contact'), kind: 'text', most: 60 },
      { key: 'phone', label: t('report.partyPhone'), kind: 'text', most: 20, optional: true },
      { key: 'address', label: t('report.partyAddress'), kind: 'text', most: 200 },
      {
        key: 'intervalDays',
        label: t('patrol.interval'),
        kind: 'text',
        most: 3,
        hint: t('patrol.intervalHint'),
        optional: true,
      },
    ],
    send: ({ gridId, intervalDays, ...rest }, key) =>
      patrols.list(
        {
          ...rest,
          gridId: Number(gridId),
          intervalDays: intervalDays === undefined ? undefined : Number(intervalDays),
        },
        key,
      ),
  }
}

/** What is asked for when somebody in particular is to call on a household. */
export function keeping(
  household: Household,
  officers: { personId: number; name: string }[],
  t: (key: string, values?: Record<string, string>) => string,
): Change {
  const NOBODY = 'NOBODY'
  return {
    title: t('patrol.keepTitle', { who: household.contact, grid: household.gridName }),
    fields: [
      {
        key: 'keeper',
        label: t('patrol.keeper'),
        kind: 'choice',
        options: [
          ...officers.map((one) => ({ value: String(one.personId), words: one.name })),
          { value: NOBODY, words: t('patrol.nobody') },
        ],
        start: String(household.keeperId ?? officers[0]?.personId ?? NOBODY),
      },
    ],
    send: ({ keeper }) => patrols.keep(household, keeper === NOBODY ? null : Number(keeper)),
  }
}
