import { describe, expect, it } from 'vitest'
import type { CourseEntry } from '@/shared/api/types'
import { briefOf } from '@/task/brief'

const event = (kind: string, facts: Record<string, unknown> = {}, text = kind) =>
  ({ kind, facts, text, at: '2026-11-21T08:00:00Z', returned: false }) as unknown as CourseEntry
const read = (stepKey: string, course: CourseEntry[], context = {}) =>
  briefOf({ stepKey, context }, course).map((entry) => entry.text)

describe('what stands in front of a task', () => {
  const course = [
    event('MatterReportedUp'),
    event('DispatchPlanned'),
    event('DepartmentHandled', { department: '城管' }, '城管 1'),
    event('DepartmentHandled', { department: '公安' }, '公安 1'),
    event('VerificationFailed'),
    event('DepartmentHandled', { department: '城管' }, '城管 2'),
    event('ResultConsolidated', { department: '城管' }, '汇总'),
  ]

  it('is the order for a department, the results for who verifies', () => {
    expect(read('task_handle', course)).toEqual(['DispatchPlanned'])
    expect(read('task_verifyOnSite', course)).toEqual(['公安 1', '城管 2', '汇总'])
  })

  it('is nothing where nothing went before, as for a step nobody named here', () => {
    expect(read('task_firstHandling', course)).toEqual([])
    expect(read('task_ofAnotherProcedure', course)).toEqual([])
  })

  it('is the refusal of the department in question only', () => {
    const refused = [
      event('DepartmentRefused', { department: '城管' }, '城管退单'),
      event('DepartmentRefused', { department: '公安' }, '公安退单'),
    ]
    const context = { refusal: { department: '公安' } }
    expect(read('task_resolveRefusal', refused, context)).toEqual(['公安退单'])
  })
})
