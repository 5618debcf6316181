import { createForm } from '@bpmn-io/form-js-viewer'
import type { FieldProblem, Values } from '@/shared/api/types'
import { fieldWords, widgetWords } from './messages'
import { momentField, toCome } from './moment'
import { asChosen, fieldsOf, prepared, startValues } from './schema'
import type { Component, FormSchema } from './schema'
import { uploadsField } from './uploads'
import type { UploadWords } from './uploads'

/** What the page gives a form. */
export interface FormOffer {
  schema: FormSchema
  context: Values
  values: Values
  readOnly: boolean
  language: string
  t: (key: string, values?: Record<string, unknown>) => string
  uploads: UploadWords
  changed: (values: Values) => void
}

/** A form on the page, behind the verbs pages need; nothing else knows form-js. */
export interface ShownForm {
  values(): Values
  /** The values when every field is right, else null with the problems shown at the fields. */
  submit(): Values | null
  /** Sets fields by key, as if typed. */
  fill(values: Values): void
  /** Shows the server's problems at their fields; those of no field are given back. */
  blame(problems: FieldProblem[]): FieldProblem[]
  readOnly(on: boolean): void
  remove(): void
}

/** A change elsewhere in the form would undo what was typed within form-js's own delay. */
const AT_ONCE = { debounce: false }

interface Validator {
  validateFieldInstance(instance: { id: string }, value: unknown): string[]
}

/** Shows a form in a container. */
export async function showForm(container: HTMLElement, offer: FormOffer): Promise<ShownForm> {
  const schema = prepared(offer.schema, offer.context, offer.language)
  const fields = fieldsOf(schema.components)
  const form = await createForm({
    container,
    schema,
    data: startValues(schema, offer.context, offer.values),
    properties: { readOnly: offer.readOnly },
    ...AT_ONCE,
    additionalModules: [
      { __init__: ['ownFields'], ownFields: ['type', ownFields(offer)] },
      { __init__: ['ownWords'], ownWords: ['type', ownWords(offer, fields)] },
    ],
  })
  const observer = dress(container, fields, widgetWords(offer.t))
  const values = () => form._getSubmitData() as Values
  form.on('changed', () => offer.changed(values()))

  function blame(problems: FieldProblem[]): FieldProblem[] {
    const errors: Record<string, string[]> = {}
    const rest: FieldProblem[] = []
    for (const problem of problems) {
      const key = problem.path.split(/[./[]/).filter(Boolean).pop()
      const field = fields.find((one) => one.key === problem.path || one.key === key)
      if (field?.id) (errors[field.id] ??= []).push(problem.message)
      else rest.push(problem)
    }
    form._setState({ errors })
    return rest
  }

  return {
    values,
    blame,
    submit() {
      const { data, errors } = form.submit()
      return Object.keys(errors).length ? null : (data as Values)
    },
    fill(filled) {
      const state = form._getState()
      form._setState({ data: { ...state.data, ...asChosen(filled, fields) }, errors: {} })
      offer.changed(values())
    },
    readOnly: (on) => form.setProperty('readOnly', on),
    remove() {
      observer.disconnect()
      form.destroy()
    },
  }
}

/** Replaces the fields whose own widgets do not serve here: files and moments. */
function ownFields(offer: FormOffer) {
  function register(formFields: { register: (type: string, field: unknown) => void }) {
    formFields.register('filepicker', uploadsField(offer.uploads))
    formFields.register('datetime', momentField(offer.t('form.now')))
  }
  register.$inject = ['formFields']
  return register
}

/** Lets the validator speak the page's language and know moments that must have passed. */
function ownWords(offer: FormOffer, fields: Component[]) {
  const known = new Map(
    fields.map((f) => [f.id, { type: f.type, label: f.label ?? (f.dateLabel as string) }]),
  )
  const past = new Set(fields.filter((f) => f.properties?.notFuture === 'true').map((f) => f.id))
  function speak(validator: Validator) {
    const check = validator.validateFieldInstance.bind(validator)
    validator.validateFieldInstance = (instance, value) => {
      const said = check(instance, value).map((m) =>
        fieldWords(m, known.get(instance.id) ?? {}, offer.t),
      )
      const late = past.has(instance.id) && typeof value === 'string' && toCome(value)
      return late ? [...said, offer.t('form.future')] : said
    }
  }
  speak.$inject = ['validator']
  return speak
}

/** Marks each field with its key for tests and styles, and translates the widgets' own words. */
function dress(container: HTMLElement, fields: Component[], words: Record<string, string>) {
  function mark(): void {
    for (const field of fields) {
      const input = container.querySelector(`[id$="-${field.id}"], [id$="-${field.id}-0"]`)
      const box = input?.closest<HTMLElement>('.fjs-form-field')
      if (box && !box.dataset.testid) box.dataset.testid = `field-${field.key}`
    }
    for (const input of container.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      const own = words[input.placeholder]
      if (own) input.placeholder = own
    }
    const spots = '.fjs-select-display, .fjs-dropdownlist-empty, .fjs-select-placeholder'
    for (const spot of container.querySelectorAll(spots)) {
      const text = spot.firstChild
      const own = text?.nodeType === Node.TEXT_NODE ? words[text.textContent?.trim() ?? ''] : ''
      if (own && text) text.textContent = own
    }
  }
  const observer = new MutationObserver(mark)
  observer.observe(container, { childList: true, subtree: true, characterData: true })
  mark()
  return observer
}
