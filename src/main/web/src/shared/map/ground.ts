import L from 'leaflet'

/** A frame of a map in degrees, and how many pixels it is wide. */
export interface Frame {
  bbox: string
  width: number
}

/** What lies in a frame; nothing when there is more than a map can show. */
export interface GroundShapes {
  grids: {
    id: number
    name: string
    type: string
    polygon?: GeoJSON.Polygon | GeoJSON.MultiPolygon
  }[]
  total: number
}
export type GroundLoad = (frame: Frame, signal: AbortSignal) => Promise<GroundShapes>

interface GroundOffer {
  load: GroundLoad
  colour: string
  chosen: (id: number) => void
  /** How many are drawn now, of how many in the frame. */
  shown: (drawn: number, total: number) => void
}

/** How far beyond the map's edge shapes are asked for, so that a small pan asks for nothing. */
const BEYOND = 0.4
/** A map that was zoomed by less than this shows the same corners as before. */
const SAME_SCALE = 0.9

/**
 * Thousands of grids under a map's own shapes, on one canvas: asked for by the frame one looks at,
 * as coarse as one sees them. Answers what takes them away.
 */
export function groundOn(map: L.Map, offer: GroundOffer): () => void {
  map.createPane('ground').style.zIndex = '350'
  const renderer = L.canvas({ pane: 'ground', padding: 0.3 })
  const group = L.featureGroup().addTo(map)
  group.bindTooltip((layer) => names.get(layer) ?? '', { sticky: true })
  let names = new Map<L.Layer, string>()
  let known: { bounds: L.LatLngBounds; zoom: number; whole: boolean } | null = null
  let asking: AbortController | null = null

  function draw(shapes: GroundShapes): void {
    group.clearLayers()
    names = new Map()
    for (const grid of shapes.grids) {
      if (!grid.polygon) continue
      const deep = grid.polygon.type === 'Polygon' ? 1 : 2
      const shape = L.polygon(
        L.GeoJSON.coordsToLatLngs(grid.polygon.coordinates, deep) as L.LatLngExpression[][],
        {
          renderer,
          pane: 'ground',
          color: offer.colour,
          weight: 0.8,
          opacity: 0.7,
          fillOpacity: 0.04,
          dashArray: grid.type === 'EXCLUSIVE' ? '4 3' : undefined,
        },
      )
      names.set(shape, grid.name)
      shape.on('click', () => offer.chosen(grid.id))
      group.addLayer(shape)
    }
    offer.shown(names.size, shapes.total)
  }

  async function look(): Promise<void> {
    const zoom = map.getZoom()
    const inside = known?.bounds.contains(map.getBounds()) ?? false
    // Fewer in view than before is no reason to ask, unless there were too many before.
    if (known && inside && known.whole && Math.abs(known.zoom - zoom) < SAME_SCALE) return
    asking?.abort()
    const mine = (asking = new AbortController())
    const bounds = map.getBounds().pad(BEYOND)
    const width = Math.max(1, Math.round(map.getSize().x * (1 + 2 * BEYOND)))
    try {
      const shapes = await offer.load({ bbox: bounds.toBBoxString(), width }, mine.signal)
      if (mine.signal.aborted) return
      known = { bounds, zoom, whole: shapes.grids.length === shapes.total }
      draw(shapes)
    } catch {
      // The map's own shapes are there all the same; the next move asks again.
    }
  }

  let timer: number | undefined
  const later = () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void look(), 120)
  }
  map.on('moveend', later)
  later()
  return () => {
    window.clearTimeout(timer)
    asking?.abort()
    map.off('moveend', later)
    group.remove()
  }
}
