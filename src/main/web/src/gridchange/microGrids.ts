import type { MicroGrid, Shape } from './drafts'

type Point = [number, number]

const polygons = (shape: Shape): GeoJSON.Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

/** Whether a point lies inside a ring, by how often a ray from it crosses the ring. */
function inRing([x, y]: Point, ring: GeoJSON.Position[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i] as Point
    const [x2, y2] = ring[j] as Point
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

const within = (at: Point, shape: Shape): boolean =>
  polygons(shape).some(
    ([outer, ...holes]) => inRing(at, outer ?? []) && !holes.some((hole) => inRing(at, hole)),
  )

/** The corners of a shape, drawn a little to its middle, for borders are shared. */
function corners(shape: Shape): Point[] {
  const all = polygons(shape).flatMap((polygon) => (polygon[0] ?? []).slice(1) as Point[])
  const middle = [0, 1].map((n) => all.reduce((sum, at) => sum + at[n]!, 0) / all.length) as Point
  return [middle, ...all.map((at) => at.map((c, n) => c + (middle[n]! - c) * 0.02) as Point)]
}

/**
 * Gives each drawn micro-grid to the part most of it lies in; what has only a name stays with the
 * first part. One that a border crosses is then found to reach out of its grid.
 */
export function sharedOut(all: MicroGrid[], parts: Shape[]): MicroGrid[][] {
  const given: MicroGrid[][] = parts.map(() => [])
  for (const micro of all) {
    const of = micro.polygon ? corners(micro.polygon) : []
    const inside = parts.map((part) => of.filter((at) => within(at, part)).length)
    given[inside.indexOf(Math.max(...inside))]?.push(micro)
  }
  return given
}
