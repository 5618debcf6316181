import { describe, expect, it } from 'vitest'
import { readDue, spanParts } from '@/shared/clock/due'

const NOW = Date.parse('2026-11-21T14:30:00+08:00')
const at = (hours: number) => new Date(NOW + hours * 3_600_000).toISOString()

describe('a due date', () => {
  it('runs while more than a quarter of its time is left', () => {
    expect(readDue(at(13), at(-11), NOW)).toMatchObject({ state: 'RUNNING', key: 'left' })
  })

  it('is soon in its last quarter', () => {
    expect(readDue(at(5), at(-19), NOW).state).toBe('SOON')
  })

  it('without a start is soon in its last two hours', () => {
    expect(readDue(at(1.9), null, NOW).state).toBe('SOON')
    expect(readDue(at(2.1), null, NOW).state).toBe('RUNNING')
  })

  it('is overdue by what has passed since', () => {
    expect(readDue(at(-49), at(-73), NOW)).toMatchObject({
      state: 'OVERDUE',
      key: 'over',
      span: 49 * 3_600_000,
      used: 1,
    })
  })

  it('stopped in time is met, stopped late is late whatever the hour now', () => {
    expect(readDue(at(-5), at(-9), NOW, at(-6)).state).toBe('MET')
    expect(readDue(at(-5), at(-9), NOW, at(-4)).key).toBe('late')
  })

  it('that is not there says so', () => {
    expect(readDue(null, null, NOW).key).toBe('none')
  })
})

describe('a span', () => {
  const minutes = (n: number) => n * 60_000

  it('is told in its two largest parts', () => {
    expect(spanParts(minutes(200))).toEqual([
      ['hour', 3],
      ['minute', 20],
    ])
    expect(spanParts(minutes(25 * 60))).toEqual([
      ['day', 1],
      ['hour', 1],
    ])
  })

  it('of two days or more is told in days', () => {
    expect(spanParts(minutes(49 * 60))).toEqual([['day', 2]])
  })

  it('is never less than a minute', () => {
    expect(spanParts(5_000)).toEqual([['minute', 1]])
  })
})
