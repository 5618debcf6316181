import type { Geometry, Position } from 'geojson'

/** A shape drawn to a box: the path and the box's size, in units of the drawing. */
export interface Outline {
  path: string
  width: number
  height: number
}

const SIZE = 300

/** The rings of a grid's area, north up, as wide as the ground is at its latitude; null without. */
export function outlineOf(shape: Geometry | string | undefined): Outline | null {
  if (!shape) return null
  const geometry = typeof shape === 'string' ? (JSON.parse(shape) as Geometry) : shape
  const rings: Position[][] =
    geometry.type === 'Polygon'
      ? geometry.coordinates
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates.flat()
        : []
  const points = rings.flat() as [number, number][]
  if (!points.length) return null
  const lngs = points.map((at) => at[0])
  const lats = points.map((at) => at[1])
  const west = Math.min(...lngs)
  const north = Math.max(...lats)
  const narrow = Math.cos((north * Math.PI) / 180)
  const wide = (Math.max(...lngs) - west) * narrow
  const high = north - Math.min(...lats)
  const scale = SIZE / Math.max(wide, high, 1e-9)
  const at = ([lng, lat]: Position) =>
    `${((lng! - west) * narrow * scale).toFixed(1)},${((north - lat!) * scale).toFixed(1)}`
  return {
    path: rings.map((ring) => `M${ring.map(at).join('L')}Z`).join(''),
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
  }
}
