import type { GridView } from '@/shared/api/types'
import type { Kind, MicroGrid, Plan, Planned, Shape } from './drafts'
import { sharedOut } from './microGrids'

type Row = [number, number]

/** What the grid at that place of a plan is called in it. */
export const letter = (n: number) => (n < 26 ? String.fromCharCode(65 + n) : `G${n}`)

/** The next free letter for a grid of the plan. */
export function nextKey(plan: Plan): string {
  const used = new Set(plan.grids.map((grid) => grid.key))
  for (let n = 0; ; n++) {
    const key = letter(n)
    if (!used.has(key)) return key
  }
}

/** Whether grids of this kind of change stay what they are. */
export const keepsGrids = (kind: Kind): boolean => kind === 'ADJUSTMENT' || kind === 'ABOLITION'

/** Shares a number out by weights; the parts add up to it. */
export function shared(whole: number, weights: number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let left = whole
  return weights.map((weight, i) => {
    const part = i === weights.length - 1 ? left : Math.round((whole * weight) / all)
    left -= part
    return part
  })
}

const ringArea = (ring: GeoJSON.Position[]): number =>
  Math.abs(
    ring.reduce((sum, at, i) => {
      const next = ring[(i + 1) % ring.length] as Row
      return sum + (at as Row)[0] * next[1] - next[0] * (at as Row)[1]
    }, 0),
  )

/** How large a shape is compared with others near it; holes are not taken off. */
export const sizeOf = (shape: Shape): number =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
    .map((polygon) => ringArea(polygon[0] ?? []))
    .reduce((sum, area) => sum + area, 0)

/** The plan after a grid was cut: households and residents go with the area. */
export function cut(plan: Plan, grid: Planned, parts: Shape[]): Plan {
  const sizes = parts.map(sizeOf)
  const households = shared(grid.households, sizes)
  const population = shared(grid.population, sizes)
  const micro = sharedOut(grid.microGrids, parts)
  const at = plan.grids.indexOf(grid)
  const made: Planned[] = []
  parts.forEach((polygon, i) => {
    const first = i === 0
    made.push({
      ...grid,
      key: first ? grid.key : nextKey({ ...plan, grids: [...plan.grids, ...made] }),
      keeps: first ? grid.keeps : undefined,
      name: first ? grid.name : `${grid.name ?? ''}${i + 1}`,
      polygon,
      households: households[i] ?? 0,
      population: population[i] ?? 0,
      posts: first ? grid.posts : [],
      microGrids: micro[i] ?? [],
    })
  })
  return { ...plan, grids: plan.grids.flatMap((each, i) => (i === at ? made : [each])) }
}

const union = (lists: number[][]): number[] => [...new Set(lists.flat())]

/** The plan after grids were joined: the first takes in the others with all they have. */
export function join(plan: Plan, grids: Planned[], polygon: Shape): Plan {
  const [first] = grids
  if (!first) return plan
  const whole: Planned = {
    ...first,
    polygon,
    households: grids.reduce((sum, grid) => sum + grid.households, 0),
    population: grids.reduce((sum, grid) => sum + grid.population, 0),
    from: union(grids.map((grid) => grid.from)),
    posts: union(grids.map((grid) => grid.posts)),
    microGrids: grids.flatMap((grid) => grid.microGrids),
  }
  return {
    ...plan,
    grids: plan.grids.flatMap((each) =>
      each === first ? [whole] : grids.includes(each) ? [] : [each],
    ),
  }
}

/** The plan with one grid changed. */
export const changed = (plan: Plan, grid: Planned, by: Partial<Planned>): Plan => ({
  ...plan,
  grids: plan.grids.map((each) => (each === grid ? { ...each, ...by } : each)),
})

/** The plan after the border of two neighbours moved: micro-grids go to the part they lie in. */
export function bordered(plan: Plan, [left, right]: [Planned, Planned], shapes: Shape[]): Plan {
  const drawn = [...left.microGrids, ...right.microGrids].filter((micro) => micro.polygon)
  const parts = sharedOut(drawn, shapes)
  const side = (grid: Planned, i: number): Planned => ({
    ...grid,
    polygon: shapes[i],
    microGrids: [...(parts[i] ?? []), ...grid.microGrids.filter((micro) => !micro.polygon)],
  })
  return {
    ...plan,
    grids: plan.grids.map((each) =>
      each === left ? side(left, 0) : each === right ? side(right, 1) : each,
    ),
  }
}

const asked = (shape: Shape | string | undefined): Shape | undefined =>
  typeof shape === 'string' ? (JSON.parse(shape) as Shape) : shape

/** A grid as it is, to begin a change from. */
export const asIs = (
  grid: GridView,
  kind: Kind,
  key: string,
  posts: number[],
  microGrids: MicroGrid[],
): Planned => ({
  key,
  keeps: keepsGrids(kind) ? grid.id : undefined,
  name: grid.name,
  villageCode: grid.villageCode,
  type: grid.type,
  basis: grid.basis,
  managingDepartmentId: grid.managingDepartmentId,
  households: grid.households,
  population: grid.population,
  polygon: asked(grid.polygon as Shape | string | undefined),
  from: [grid.id],
  posts,
  microGrids: microGrids.map(({ name, households, polygon }) => ({
    name,
    households,
    polygon: asked(polygon),
  })),
})

/** A grid that is not there yet. */
export const fresh = (plan: Plan, name: string, by: Partial<Planned>): Planned => ({
  key: nextKey(plan),
  name,
  villageCode: plan.villages[0] ?? '',
  type: 'COMPREHENSIVE_URBAN',
  basis: 'RESIDENTIAL_COMPOUND',
  households: 0,
  population: 0,
  from: [],
  posts: [],
  microGrids: [],
  ...by,
})
