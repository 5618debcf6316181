import type { SampleAccount } from '@/shared/api/types'

/**
 * Who takes part in the story of a collapsed road, in the order they come on, by the part of the
 * user name after the city's: officer, agencies, who names the lead, departments.
 */
const STORY: Record<string, string[]> = {
  zhenjiang: [
    'officer',
    'town.dispatcher',
    'urban.handler',
    'urban.head',
    'police.handler',
    'police.head',
  ],
  quzhou: [
    'officer',
    'county.housing.handler',
    'county.housing.head',
    'county.police.handler',
    'county.police.head',
  ],
  luzhou: [
    'officer',
    'village.dispatcher',
    'town.dispatcher',
    'urban.handler',
    'urban.head',
    'police.handler',
    'police.head',
  ],
  qingdao: [
    'officer',
    'town.dispatcher',
    'town.approver',
    'urban.handler',
    'urban.head',
    'police.handler',
    'police.head',
  ],
  dongying: [
    'officer',
    'town.dispatcher',
    'county.dispatcher',
    'city.dispatcher',
    'city.urban.handler',
    'city.urban.head',
    'city.police.handler',
    'city.police.head',
  ],
}

const ROLES = ['OFFICER', 'DISPATCHER', 'HEAD', 'HANDLER', 'APPROVER']

/** A part of the accounts under one heading: the story, a role, or all others. */
export interface AccountGroup {
  key: string
  accounts: SampleAccount[]
}

/** The accounts of a city in groups, those of the story first; empty groups are left out. */
export function grouped(city: string, accounts: SampleAccount[]): AccountGroup[] {
  const part = (account: SampleAccount) => account.username.slice(account.username.indexOf('.') + 1)
  const order = STORY[city] ?? []
  const story = order.flatMap((name) => accounts.filter((one) => part(one) === name))
  const rest = accounts.filter((one) => !story.includes(one))
  const groups = [
    { key: 'story', accounts: story },
    ...ROLES.map((role) => ({ key: role, accounts: rest.filter((one) => one.role === role) })),
    { key: 'others', accounts: rest.filter((one) => !ROLES.includes(one.role)) },
  ]
  return groups.filter((group) => group.accounts.length)
}
