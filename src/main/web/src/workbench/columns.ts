/** Columns one may leave out; matter, step and due date always stand. */
export const OPTIONAL = ['grid', 'from', 'holder'] as const
export type Column = (typeof OPTIONAL)[number]
