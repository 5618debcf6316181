import { describe, expect, it } from 'vitest'
import { accepted, basis, inOrder } from '@/task/proposal'
import type { Proposal } from '@/shared/api/types'

const proposal: Proposal[] = [
  { department: '2', departmentName: '公安', role: 'ASSIST', article: 'ZJ-34', articleText: null },
  { department: '1', departmentName: '城管', role: 'LEAD', article: 'ZJ-34' },
  { department: '2', departmentName: '公安', role: 'ASSIST', article: 'ZJ-35' },
]

describe('a proposal', () => {
  it('fills departments once each, and the lead', () => {
    expect(accepted(proposal)).toEqual({ departments: ['2', '1'], lead: '1' })
  })

  it('is told with the lead first', () => {
    expect(inOrder(proposal).map((one) => one.departmentName)).toEqual(['城管', '公安'])
  })

  it('names each article once', () => {
    expect(basis(proposal)).toEqual(['ZJ-34', 'ZJ-35'])
  })
})
