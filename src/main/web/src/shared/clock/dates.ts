const two = (n: number) => String(n).padStart(2, '0')

/** `11-21 14:30`, with the year when it is not this one; `—` for nothing. */
export function shortDate(iso: string | null | undefined, now = new Date()): string {
  if (!iso) return '—'
  const at = new Date(iso)
  const day = `${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}-${day}`
}

/** `2026-11-21 14:30:05`, what hovering shows. */
export function exactDate(iso: string | null | undefined): string {
  if (!iso) return ''
  const at = new Date(iso)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}

/** `14:30` */
export function timeOfDay(iso: string): string {
  const at = new Date(iso)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** A day as a form sends it, in local time; today unless said otherwise. */
export function today(at = new Date()): string {
  return toLocalField(at).slice(0, 10)
}

/** A moment as a `datetime-local` field wants it, in local time without seconds. */
export function toLocalField(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`
}
