import type { components } from '@/shared/api/schema'

type Schemas = components['schemas']
export type Member = Omit<Schemas['Member'], 'closedOn'> & { closedOn?: string }
export type Link = Schemas['Link']
export interface Lineage {
  grids: Member[]
  links: Link[]
}

/** A grid as it stands in the drawing, in units of the drawing. */
export interface Placed extends Member {
  x: number
  y: number
}
export interface Drawn {
  grids: Placed[]
  links: (Link & { path: string; x: number; y: number })[]
  width: number
  height: number
}

export const BOX = { width: 196, height: 46 }
const STEP = { x: BOX.width + 76, y: BOX.height + 22 }
const EDGE = 4

/** How many changes lie between a grid and the oldest it came from; a border move may go back. */
function generations(lineage: Lineage): Map<number, number> {
  const found = new Map<number, number>(lineage.grids.map((grid) => [grid.id, 0]))
  const ordered = [...lineage.links].sort((a, b) => a.on.localeCompare(b.on))
  // Each round carries ages one change further; circles of border moves end with the rounds.
  for (let round = 0; round < lineage.grids.length; round++) {
    let changed = false
    for (const link of ordered) {
      const next = (found.get(link.from) ?? 0) + 1
      const back = lineage.links.some((other) => other.from === link.to && other.to === link.from)
      if (!back && next > (found.get(link.to) ?? 0)) {
        found.set(link.to, next)
        changed = true
      }
    }
    if (!changed) break
  }
  return found
}

/** Columns from the oldest grids to those in force; who came from one another stand near. */
export function drawn(lineage: Lineage): Drawn {
  const age = generations(lineage)
  const columns: Member[][] = []
  for (const grid of lineage.grids) (columns[age.get(grid.id) ?? 0] ??= []).push(grid)
  const row = new Map<number, number>()
  const tallest = Math.max(1, ...columns.map((column) => column?.length ?? 0))
  const placed: Placed[] = []
  columns.forEach((column, x) => {
    const parents = (grid: Member) =>
      lineage.links
        .filter((link) => link.to === grid.id)
        .flatMap((link) => row.get(link.from) ?? [])
    const wanted = (grid: Member) => {
      const above = parents(grid)
      return above.length ? above.reduce((a, b) => a + b, 0) / above.length : 0
    }
    const ordered = [...column].sort(
      (a, b) => wanted(a) - wanted(b) || a.code.localeCompare(b.code),
    )
    ordered.forEach((grid, i) => {
      const y = i + (tallest - column.length) / 2
      row.set(grid.id, y)
      placed.push({ ...grid, x: EDGE + x * STEP.x, y: EDGE + y * STEP.y })
    })
  })
  const at = new Map(placed.map((grid) => [grid.id, grid]))
  const links = lineage.links.flatMap((link) => {
    const [from, to] = [at.get(link.from), at.get(link.to)]
    return from && to ? [{ ...link, ...line(from, to) }] : []
  })
  return {
    grids: placed,
    links,
    width: columns.length * STEP.x - (STEP.x - BOX.width) + 2 * EDGE,
    height: tallest * STEP.y - (STEP.y - BOX.height) + 2 * EDGE,
  }
}

function line(from: Placed, to: Placed): { path: string; x: number; y: number } {
  const middle = BOX.height / 2
  if (from.x === to.x) {
    // Of two neighbours whose border moved: from one to the other in the same column.
    const down = to.y > from.y
    const [y1, y2] = down ? [from.y + BOX.height, to.y] : [from.y, to.y + BOX.height]
    const x = from.x + BOX.width / 2 + (down ? 12 : -12)
    return { path: `M${x} ${y1}L${x} ${y2}`, x: x + 4, y: (y1 + y2) / 2 + 4 }
  }
  const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + middle, to.x, to.y + middle]
  const bend = (x1 + x2) / 2
  return {
    path: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2 - 6} ${y2}`,
    x: bend,
    y: (y1 + y2) / 2 - 5,
  }
}

/** One change of the family: which grids it made of which. */
export interface Change {
  number: string
  kind: Link['kind']
  on: string
  from: Member[]
  to: Member[]
}

/** The changes one after another, for who reads instead of looking. */
export function changes(lineage: Lineage): Change[] {
  const found = new Map<string, Change>()
  const grid = (id: number) => lineage.grids.find((each) => each.id === id)
  for (const link of lineage.links) {
    const { number, kind, on } = link
    const change = found.get(number) ?? { number, kind, on, from: [], to: [] }
    const [from, to] = [grid(link.from), grid(link.to)]
    if (from && !change.from.includes(from)) change.from.push(from)
    if (to && !change.to.includes(to)) change.to.push(to)
    found.set(number, change)
  }
  return [...found.values()].sort((a, b) => a.on.localeCompare(b.on))
}
