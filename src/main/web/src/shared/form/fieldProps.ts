import type { Component } from './schema'

/** What form-js hands to a field it renders. */
export interface FieldProps {
  field: Component
  domId: string
  value: unknown
  errors?: string[]
  disabled?: boolean
  readonly?: boolean
  onChange: (update: { value: unknown }) => void
  onBlur: () => void
  onFocus: () => void
}
