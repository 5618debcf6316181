import type { ListEntry } from './publicApi'

/** What became different from one edition of a matter list to the next. */
export interface EditionChanges {
  added: ListEntry[]
  removed: ListEntry[]
  /** As they are now; another name, group or term than before. */
  changed: ListEntry[]
}

const same = (one: ListEntry, other: ListEntry) =>
  one.name === other.name && one.group === other.group && one.until === other.until

/** Matters are the same when their code is. */
export function editionChanges(before: ListEntry[], after: ListEntry[]): EditionChanges {
  const was = new Map(before.map((one) => [one.code, one]))
  const is = new Set(after.map((one) => one.code))
  return {
    added: after.filter((one) => !was.has(one.code)),
    removed: before.filter((one) => !is.has(one.code)),
    changed: after.filter((one) => {
      const old = was.get(one.code)
      return old !== undefined && !same(old, one)
    }),
  }
}
