import type { FileRow } from '@/shared/api/types'

/** State colours, which a map has to be given by value. */
export const COLOURS = { full: '#1d7440', short: '#b3261e', none: '#5b6472' }

/** Which posts a grid must have, its city's table says; some need nobody of their own. */
export const state = (row: FileRow): keyof typeof COLOURS =>
  row.shortages.length ? 'short' : row.officers > 0 ? 'full' : 'none'
