import { describe, expect, it } from 'vitest'
import type { SampleAccount } from '@/shared/api/types'
import { grouped } from '@/signin/story'

const account = (username: string, role: string) => ({ username, role }) as SampleAccount

describe('the sample accounts', () => {
  const accounts = [
    account('zj.auditor', 'AUDITOR'),
    account('zj.urban.handler', 'HANDLER'),
    account('zj.officer2', 'OFFICER'),
    account('zj.town.dispatcher', 'DISPATCHER'),
    account('zj.officer', 'OFFICER'),
  ]

  it('begin with those of the story in its order, each account once', () => {
    expect(
      grouped('zhenjiang', accounts).map((g) => [g.key, ...g.accounts.map((a) => a.username)]),
    ).toEqual([
      ['story', 'zj.officer', 'zj.town.dispatcher', 'zj.urban.handler'],
      ['OFFICER', 'zj.officer2'],
      ['others', 'zj.auditor'],
    ])
  })

  it('of a city without a story are grouped by role alone', () => {
    expect(grouped('elsewhere', accounts).map((group) => group.key)).not.toContain('story')
  })
})
