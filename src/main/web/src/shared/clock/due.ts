/** What a due date says at one moment: how urgent, and in which words. */
export interface Due {
  /** NONE grey, RUNNING blue, SOON amber, OVERDUE red, MET green. */
  state: 'NONE' | 'RUNNING' | 'SOON' | 'OVERDUE' | 'MET'
  /** Key of the words under `clock.`. */
  key: 'none' | 'left' | 'over' | 'met' | 'late'
  /** Milliseconds between now and the due date, never negative. */
  span: number
  /** Share of the time used up, 0 to 1; absent when the start is unknown. */
  used?: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Reads a due date.
 *
 * Soon means: under a quarter of the whole time is left, or under two hours when the start is
 * unknown (practice).
 */
export function readDue(
  dueAt: string | null | undefined,
  startedAt: string | null | undefined,
  now: number,
  stoppedAt?: string | null,
): Due {
  if (!dueAt) return { state: 'NONE', key: 'none', span: 0 }
  const due = Date.parse(dueAt)
  if (stoppedAt) {
    const late = Date.parse(stoppedAt) - due
    return late > 0
      ? { state: 'OVERDUE', key: 'late', span: late }
      : { state: 'MET', key: 'met', span: -late }
  }
  const left = due - now
  const start = startedAt ? Date.parse(startedAt) : NaN
  const whole = due - start
  const used = whole > 0 ? Math.min(1, Math.max(0, (now - start) / whole)) : undefined
  if (left < 0) return { state: 'OVERDUE', key: 'over', span: -left, used: used && 1 }
  const soon = whole > 0 ? left < whole / 4 : left < 2 * HOUR
  return { state: soon ? 'SOON' : 'RUNNING', key: 'left', span: left, used }
}

/** A span as its two largest parts, in units of `clock.unit.`: 3 hours 20 minutes, 2 days. */
export function spanParts(span: number): [unit: 'day' | 'hour' | 'minute', amount: number][] {
  const days = Math.floor(span / DAY)
  const hours = Math.floor((span % DAY) / HOUR)
  const minutes = Math.floor((span % HOUR) / MINUTE)
  if (days >= 2) return [['day', days]]
  if (days === 1)
    return hours
      ? [
          ['day', 1],
          ['hour', hours],
        ]
      : [['day', 1]]
  if (hours)
    return minutes
      ? [
          ['hour', hours],
          ['minute', minutes],
        ]
      : [['hour', hours]]
  return [['minute', Math.max(1, minutes)]]
}
