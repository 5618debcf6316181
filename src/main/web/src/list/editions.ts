import type { Edition, Entry } from './lists'

/** A group of the list with its entries, in the order of the list. */
export interface Group {
  number: string
  name: string
  entries: Entry[]
}

/** Whether an edition is over, in force or to come on a day (`2026-11-21`). */
export function standing(edition: Edition, day: string): 'OVER' | 'IN_FORCE' | 'AHEAD' {
  if (edition.inForceFrom > day) return 'AHEAD'
  return edition.inForceTo && edition.inForceTo < day ? 'OVER' : 'IN_FORCE'
}

/** The edition one looks at first: what is in force, else the newest. */
export function firstShown(editions: Edition[], day: string): Edition | undefined {
  return editions.find((one) => standing(one, day) === 'IN_FORCE') ?? editions[0]
}

/** The edition before; editions stand newest first. */
export function before(editions: Edition[], id: number): Edition | undefined {
  const at = editions.findIndex((one) => one.id === id)
  return at < 0 ? undefined : editions[at + 1]
}

/**
 * The entries a withdrawal can still take off: those of the editions in force or to come, each
 * once, without what a later edition leaves out already or whose term ends today.
 *
 * @param editions living ones of one county
 * @param day today
 */
export function staying(editions: { version: Edition; types: Entry[] }[], day: string): Entry[] {
  const inOrder = [...editions].sort((one, other) =>
    one.version.inForceFrom.localeCompare(other.version.inForceFrom),
  )
  const last = new Map<string, { entry: Entry; next?: Edition }>()
  inOrder.forEach(({ types }, at) => {
    for (const entry of types) last.set(entry.code, { entry, next: inOrder[at + 1]?.version })
  })
  return [...last.values()]
    .filter(({ entry, next }) => {
      if (next && (!entry.until || entry.until >= next.inForceFrom)) return false
      return !entry.until || entry.until > day
    })
    .map(({ entry }) => entry)
}

/** The entries by group as far as name or code hold the words. */
export function grouped(entries: Entry[], words: string): Group[] {
  const wanted = words.trim().toLowerCase()
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const text = `${entry.name} ${entry.code} ${entry.groupName}`.toLowerCase()
    if (wanted && !text.includes(wanted)) continue
    const group = groups.get(entry.group) ?? {
      number: entry.group,
      name: entry.groupName,
      entries: [],
    }
    group.entries.push(entry)
    groups.set(entry.group, group)
  }
  return [...groups.values()]
}

const TOLD = ['name', 'groupName', 'category', 'responsibility', 'urgent', 'until'] as const
export type Told = (typeof TOLD)[number]

/** What of an entry is told differently. */
export const changes = (old: Entry, now: Entry): Told[] =>
  TOLD.filter((key) => (old[key] ?? null) !== (now[key] ?? null))
