import { describe, expect, it } from 'vitest'
import { accepted, basis, inOrder, rules } from '@/task/proposal'
import type { Proposal } from '@/shared/api/types'

const proposal: Proposal[] = [
  {
    department: '2',
    departmentName: '公安',
    role: 'ASSIST',
    article: 'ZJ-34',
    articleText: '牵头',
    rule: 7,
  },
  { department: '1', departmentName: '城管', role: 'LEAD', article: 'practice', rule: 3 },
  { department: '2', departmentName: '公安', role: 'ASSIST', article: 'ZJ-35' },
]

describe('a proposal', () => {
  it('fills departments once each, and the lead, and leaves nothing to explain', () => {
    expect(accepted(proposal)).toEqual({
      departments: ['2', '1'],
      lead: '1',
      changeReason: '',
    })
  })

  it('is told with the lead first', () => {
    expect(inOrder(proposal).map((one) => one.departmentName)).toEqual(['城管', '公安'])
  })

  it('names articles and rules once each, and practice for no article', () => {
    expect(basis(proposal)).toEqual(['ZJ-34 牵头', 'ZJ-35'])
    expect(rules(proposal)).toEqual([3, 7])
  })
})
