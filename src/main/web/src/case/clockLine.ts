import type { ClockView } from '@/shared/api/types'

/** A stretch of a clock on a line of 1000 units. */
export interface Stretch {
  x: number
  width: number
  kind: 'RUNNING' | 'PAUSED' | 'OVER'
}

/** A clock as stretches of a line that ends at its due date or, when it ran on, at its stop. */
export function drawn(clock: ClockView, now: number): { parts: Stretch[]; due: number } {
  const start = Date.parse(clock.startedAt)
  const stop = clock.stoppedAt ? Date.parse(clock.stoppedAt) : now
  const due = clock.dueAt ? Date.parse(clock.dueAt) : stop
  const whole = Math.max(1, Math.max(due, stop) - start)
  const place = (at: number) => Math.round((Math.max(0, at - start) / whole) * 1000)
  const parts = clock.segments.flatMap((segment): Stretch[] => {
    const from = Date.parse(segment.from)
    const to = Math.min(segment.to ? Date.parse(segment.to) : stop, stop)
    if (to <= from) return []
    const one = (a: number, b: number, kind: Stretch['kind']): Stretch => ({
      x: place(a),
      width: Math.max(2, place(b) - place(a)),
      kind,
    })
    if (segment.kind === 'PAUSED') return [one(from, to, 'PAUSED')]
    if (to <= due) return [one(from, to, 'RUNNING')]
    if (from >= due) return [one(from, to, 'OVER')]
    return [one(from, due, 'RUNNING'), one(due, to, 'OVER')]
  })
  return { parts, due: Math.min(996, place(due)) }
}
