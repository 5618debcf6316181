import type { Values } from '@/shared/api/types'

/** A component of a form schema, as far as pages read it. */
export interface Component extends Values {
  id?: string
  type: string
  key?: string
  path?: string
  label?: string
  valuesKey?: string
  valuesExpression?: string
  values?: Choice[]
  components?: Component[]
  properties?: Record<string, string>
}

export interface Choice {
  label: string
  value: string | number | boolean
}

export interface FormSchema extends Values {
  components: Component[]
}

/** The fields of a form that carry a value, those in groups included. */
export function fieldsOf(components: Component[]): Component[] {
  return components.flatMap((one) => [...(one.key ? [one] : []), ...fieldsOf(one.components ?? [])])
}

/** What a context offers as choices: `{label, value}`, `{name, id}` or plain words. */
export function choicesOf(offered: unknown): Choice[] {
  if (!Array.isArray(offered)) return []
  return offered.flatMap((one: unknown): Choice[] => {
    if (typeof one === 'string' || typeof one === 'number') {
      return [{ label: String(one), value: one }]
    }
    if (typeof one !== 'object' || one === null) return []
    const { label, name, value, id } = one as Record<string, unknown>
    const meant = value ?? id
    if (typeof meant !== 'string' && typeof meant !== 'number') return []
    return [{ label: String(label ?? name ?? meant), value: meant }]
  })
}

/**
 * The schema as the page renders it: in the language of the page (the field's properties `en` and
 * `en.<value>`), its `valuesKey` choices resolved from the context. Resolving them here keeps a
 * field named like its choices (departments) from overwriting them.
 */
export function prepared(schema: FormSchema, context: Values, language: string): FormSchema {
  const prepare = (one: Component): Component => {
    const words = language === 'en' ? (one.properties ?? {}) : {}
    const next: Component = { ...one }
    if (words.en && next.label !== undefined) next.label = words.en
    if (words.en && next.dateLabel !== undefined) next.dateLabel = words.en
    if (words['en.time']) next.timeLabel = words['en.time']
    if (words['en.text']) next.text = words['en.text']
    if (words['en.description']) next.description = words['en.description']
    if (next.valuesKey) {
      next.values = choicesOf(context[next.valuesKey])
      delete next.valuesKey
    } else if (next.values) {
      next.values = next.values.map((choice) => ({
        ...choice,
        label: words[`en.${choice.value}`] ?? choice.label,
      }))
    } else if (next.valuesExpression && language === 'en') {
      next.valuesExpression = inWords(next.valuesExpression, words)
    }
    if (next.components) next.components = next.components.map(prepare)
    return next
  }
  return { ...schema, components: schema.components.map(prepare) }
}

/** The same choices, those that have a word of their own under it (`en.<value>`). */
function inWords(expression: string, words: Record<string, string>): string {
  const own = Object.entries(words)
    .filter(([key]) => /^en\.[A-Z_]+$/.test(key))
    .map(([key, word]) => `${key.slice(3)}: ${JSON.stringify(word)}`)
  const choices = expression.replace(/^\s*=/, '')
  return `=for c in (${choices}) return {value: c.value, label: if get value({${own.join(', ')}}, c.value) = null then c.label else get value({${own.join(', ')}}, c.value)}`
}

/** What the form starts from: the context for its expressions, and over it what was typed before. */
export function startValues(schema: FormSchema, context: Values, typed: Values): Values {
  const own = new Set(fieldsOf(schema.components).map((field) => field.key))
  const around = Object.entries(context).filter(([name]) => !own.has(name))
  return { ...Object.fromEntries(around), ...typed }
}

/** Values as the choices of their fields have them: 12 becomes '12' where that is on offer. */
export function asChosen(values: Values, fields: Component[]): Values {
  const one = (value: unknown, choices: Choice[]) =>
    choices.find((choice) => String(choice.value) === String(value))?.value ?? value
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const choices = fields.find((field) => field.key === key)?.values ?? []
      return [key, Array.isArray(value) ? value.map((v) => one(v, choices)) : one(value, choices)]
    }),
  )
}
