import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CourseEntry } from '@/shared/api/types'
import { briefOf, NEEDED } from '@/task/brief'

const event = (kind: string, facts: Record<string, unknown> = {}, text = kind) =>
  ({ kind, facts, text, at: '2026-11-21T08:00:00Z', returned: false }) as unknown as CourseEntry
const there = (file: string) => readFileSync(join(process.cwd(), '../../..', file), 'utf8')
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
    expect(read('task_handle', course)).toEqual(['DispatchPlanned', 'VerificationFailed'])
    expect(read('task_verifyOnSite', course)).toEqual([
      '公安 1',
      'VerificationFailed',
      '城管 2',
      '汇总',
    ])
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

  it('tells who decides anew why', () => {
    const back = [
      'DispatchWithdrawn',
      'DepartmentRefused',
      'RefusalResolved',
      'VerificationFailed',
      'HeadDecided',
      'AgencyHandedBack',
    ]
    const events = back.map((kind) => event(kind))
    for (const step of ['task_accept', 'task_agencyHandling', 'task_dispatch']) {
      expect(read(step, events)).toEqual(back)
    }
  })

  it('is thought of for every step of the models, and told of in both languages', () => {
    const models = [
      'matter',
      'department-handling',
      'list-admission',
      'list-withdrawal',
      'data-access',
      'officer-appointment',
      'officer-exit',
      'grid-change',
    ]
    const steps = models.flatMap((model) =>
      [...there(`processes/${model}.bpmn`).matchAll(/userTask id="(\w+)"/g)].map((hit) => hit[1]),
    )
    expect(new Set(Object.keys(NEEDED))).toEqual(new Set(steps))
    for (const texts of ['course', 'course_en']) {
      const told = there(`src/main/resources/messages/${texts}.properties`)
      const kinds = new Set(Object.values(NEEDED).flat())
      expect([...kinds].filter((kind) => !told.includes(`\n${kind}=`))).toEqual([])
    }
  })
})
