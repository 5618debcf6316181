import { describe, expect, it } from 'vitest'
import { attendants, lacking, quarters } from '@/officers/course'
import type { Course } from '@/officers/course'
import { share } from '@/officers/officers'

const course = (change: Partial<Course> = {}): Course => ({
  kind: 'REGULAR',
  title: '消防',
  heldOn: '2026-11-21',
  hours: '1.75',
  organiser: '街道',
  people: [{ code: 'zj00001', name: '王', passed: '', score: '' }],
  ...change,
})

describe('a training being entered', () => {
  it('takes hours in quarters only', () => {
    expect(['0.25', '1.75', '24'].every(quarters)).toBe(true)
    expect(['', '0', '-1', '1.1', 'two'].some(quarters)).toBe(false)
  })

  it('says what it lacks, before a post with a test for everybody', () => {
    expect(lacking(course())).toEqual([])
    expect(lacking(course({ title: ' ', people: [] }))).toEqual(['title', 'people'])
    expect(lacking(course({ kind: 'PRE_JOB' }))).toEqual(['results'])
    const tested = [{ code: 'zj00001', name: '王', passed: 'no' as const, score: '40' }]
    expect(lacking(course({ kind: 'PRE_JOB', people: tested }))).toEqual([])
    expect(attendants(course({ people: tested }))).toEqual([
      { person: 'zj00001', passed: false, score: 40 },
    ])
  })

  it('leaves out what is unknown', () => {
    expect(attendants(course())).toEqual([{ person: 'zj00001' }])
  })
})

describe('the share of the hours', () => {
  it('is full only with all of them', () => {
    expect(share(23.75, 24)).toBe(98)
    expect(share(24, 24)).toBe(100)
    expect(share(30, 24)).toBe(100)
    expect(share(0, undefined)).toBe(100)
  })
})
