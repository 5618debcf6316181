import { today } from '@/shared/clock/dates'
/** One thing a person is asked for in a change of the file. */
export interface Field {
  key: string
  label: string
  kind: 'text' | 'long' | 'date' | 'choice' | 'yes' | 'counts'
  /** For a choice and for counts: value and words. */
  options?: { value: string; words: string }[]
  optional?: boolean
  most?: number
  hint?: string
  start?: unknown
}

/** A change of the file: what is asked for and where it goes. */
export interface Change {
  title: string
  /** What the button says where sending is more than saving. */
  act?: string
  fields: Field[]
  /** Sends what was filled in; the key stays the same over retries. */
  send: (values: Record<string, unknown>, key: string) => Promise<unknown>
}

/** What the dialog starts from. */
export function begin(fields: Field[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [
      field.key,
      field.start ??
        (field.kind === 'yes'
          ? false
          : field.kind === 'counts'
            ? {}
            : field.kind === 'date'
              ? today()
              : ''),
    ]),
  )
}

/** What is sent: empty texts are absent, counts only where there is one. */
export function filled(fields: Field[], values: Record<string, unknown>): Record<string, unknown> {
  const sent: Record<string, unknown> = {}
  for (const field of fields) {
    const value = values[field.key]
    if (field.kind === 'counts') {
      const counts = Object.entries(value as Record<string, unknown>)
      sent[field.key] = Object.fromEntries(
        counts.map(([who, n]) => [who, Number(n)] as const).filter(([, n]) => n > 0),
      )
    } else if (typeof value === 'string') {
      if (value.trim()) sent[field.key] = value.trim()
    } else {
      sent[field.key] = value
    }
  }
  return sent
}

/** Whether everything needed is there. */
export function complete(fields: Field[], values: Record<string, unknown>): boolean {
  const sent = filled(fields, values)
  return fields.every(
    (field) =>
      field.optional ||
      (field.kind === 'counts'
        ? Object.keys(sent[field.key] as object).length > 0
        : sent[field.key] !== undefined),
  )
}
