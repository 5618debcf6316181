import { describe, expect, it } from 'vitest'
import { drawn } from '@/case/clockLine'
import type { ClockView } from '@/shared/api/types'

const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00Z`
const clock = (more: Partial<ClockView>): ClockView => ({
  stage: 'ACCEPTANCE',
  startedAt: at(0),
  dueAt: at(10),
  state: 'RUNNING',
  amount: 10,
  unit: 'HOUR',
  calendarUnconfirmed: false,
  segments: [{ from: at(0), kind: 'RUNNING' }],
  ...more,
})

describe('a clock on a line', () => {
  it('runs up to now', () => {
    expect(drawn(clock({}), Date.parse(at(5)))).toEqual({
      parts: [{ x: 0, width: 500, kind: 'RUNNING' }],
      due: 996,
    })
  })

  it('that ran over shows by how much', () => {
    const parts = drawn(clock({ stoppedAt: at(20), state: 'MISSED' }), 0).parts
    expect(parts.map((part) => [part.kind, part.width])).toEqual([
      ['RUNNING', 500],
      ['OVER', 500],
    ])
  })

  it('shows its pauses', () => {
    const segments: ClockView['segments'] = [
      { from: at(0), to: at(2), kind: 'RUNNING' },
      { from: at(2), to: at(4), kind: 'PAUSED' },
      { from: at(4), kind: 'RUNNING' },
    ]
    const kinds = drawn(clock({ segments }), Date.parse(at(6))).parts.map((part) => part.kind)
    expect(kinds).toEqual(['RUNNING', 'PAUSED', 'RUNNING'])
  })
})
