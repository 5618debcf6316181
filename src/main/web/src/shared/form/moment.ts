import { FieldErrors, FieldLabel } from './parts'
import { h } from 'preact'
import { today, toLocalField } from '@/shared/clock/dates'
import type { FieldProps } from './fieldProps'

const INPUT: Record<string, string> = { date: 'date', time: 'time', datetime: 'datetime-local' }

/** `+08:00`, the offset of the local zone at a moment. */
function offsetOf(at: Date): string {
  const minutes = -at.getTimezoneOffset()
  const two = (n: number) => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`
}

/** A stored value as the browser's own field wants it. */
export function toField(value: unknown, subtype: string): string {
  if (typeof value !== 'string' || !value) return ''
  if (subtype !== 'datetime') return value.slice(0, subtype === 'date' ? 10 : 5)
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? '' : toLocalField(at)
}

/** The browser's field as stored: `2026-11-21T14:30+08:00`, as form-js writes `utc_offset`. */
export function fromField(text: string, subtype: string): string | null {
  if (!text) return null
  return subtype === 'datetime' ? `${text.slice(0, 16)}${offsetOf(new Date(text))}` : text
}

/** Whether a moment has not come yet; a day has come when it begins here, not in London. */
export function toCome(value: string, now = new Date()): boolean {
  return value.length === 10 ? value > today(now) : Date.parse(value) > +now
}

/** A date or time entered with the browser's own picker, which phones do best. */
export function momentField(nowWords: string) {
  function Moment(props: FieldProps) {
    const { field, domId, value, errors = [], disabled, readonly } = props
    const subtype = String(field.subtype ?? 'datetime')
    const required = Boolean((field.validate as { required?: boolean } | undefined)?.required)
    const label = subtype === 'time' ? field.timeLabel : field.dateLabel
    const past = field.properties?.notFuture === 'true'
    return h(
      'div',
      { class: `fjs-form-field fjs-form-field-datetime${errors.length ? ' fjs-has-errors' : ''}` },
      h(FieldLabel, { htmlFor: domId, label: String(label ?? ''), required }),
      h('input', {
        id: domId,
        class: 'fjs-input moment',
        type: INPUT[subtype],
        value: toField(value, subtype),
        max: past && subtype === 'datetime' ? toLocalField(new Date()) : undefined,
        disabled,
        readOnly: readonly,
        required,
        'aria-describedby': `${domId}-error-message`,
        'aria-invalid': errors.length > 0,
        onInput: (event: Event) =>
          props.onChange({ value: fromField((event.target as HTMLInputElement).value, subtype) }),
        onBlur: props.onBlur,
        onFocus: props.onFocus,
      }),
      !disabled &&
        !readonly &&
        subtype === 'datetime' &&
        h(
          'button',
          {
            type: 'button',
            class: 'link moment-now',
            onClick: () => props.onChange({ value: fromField(toLocalField(new Date()), subtype) }),
          },
          nowWords,
        ),
      h(FieldErrors, { id: `${domId}-error-message`, errors }),
    )
  }

  Moment.config = {
    type: 'datetime',
    keyed: true,
    emptyValue: null,
    name: 'Date time',
    group: 'basic-input',
    create: (options = {}) => ({ ...options }),
  }
  return Moment
}
