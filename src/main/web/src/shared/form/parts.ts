import { Errors, Label } from '@bpmn-io/form-js-viewer'
import type { FunctionComponent } from 'preact'

// form-js declares their children more narrowly than Preact hands them over.

/** The label of a field. */
export const FieldLabel = Label as unknown as FunctionComponent<{
  htmlFor: string
  label: string
  required: boolean
}>

/** What is wrong with a field. */
export const FieldErrors = Errors as unknown as FunctionComponent<{ id: string; errors: string[] }>
