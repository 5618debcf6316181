import L from 'leaflet'
import type { GridView, Located } from '@/shared/api/types'
import { groundOn } from './ground'
import type { GroundLoad } from './ground'

/**
 * A grid as a map draws it; in the accent unless it has a colour of its own. What only stands beside
 * the others is not what the map is moved to.
 */
export type Drawn = Pick<GridView, 'id' | 'name' | 'type' | 'polygon'> & {
  colour?: string
  beside?: boolean
}

/** A spot on the map, with words under the pointer. */
export interface Mark {
  id: number
  lng: number
  lat: number
  words: string
  colour: string
  strong?: boolean
}

/** A map of grids without tiles, behind the verbs pages need; nothing else knows Leaflet. */
export interface ShownMap {
  /** Draws the grids; the chosen one stands out and is brought into view. */
  grids(grids: Drawn[], chosen?: number | null): void
  /** Puts the pin; `move` brings it into view. */
  pin(at: Located | null, move?: boolean): void
  /** Puts spots beside the pin, in place of those before. */
  marks(marks: Mark[]): void
  remove(): void
}

interface MapOffer {
  pinWords: string
  /** Whether the grids' names stand on the map; else they show under the pointer. */
  named: boolean
  /** Whether choosing a grid leaves the map where it is; it moves when there are other grids. */
  still: boolean
  /** The person set the pin; absent on a map that only shows. */
  placed?: (at: Located) => void
  chosen?: (grid: Drawn) => void
  marked?: (id: number) => void
  /** What lies around the grids, drawn under them; absent on a map of these alone. */
  ground?: GroundLoad
  onGround?: (id: number) => void
  groundShown?: (drawn: number, total: number) => void
}

/** Six decimals are about ten centimetres. */
const round = (degree: number) => Math.round(degree * 1e6) / 1e6

const PIN = L.divIcon({
  className: 'map-pin',
  html: '<svg viewBox="0 0 24 32"><path d="M12 1a11 11 0 0 0-11 11c0 8 11 19 11 19s11-11 11-19A11 11 0 0 0 12 1z"/><circle cx="12" cy="12" r="4"/></svg>',
  iconSize: [30, 40],
  iconAnchor: [15, 39],
})

function shapeOf(grid: Drawn): GeoJSON.Geometry | null {
  if (!grid.polygon) return null
  if (typeof grid.polygon !== 'string') return grid.polygon
  try {
    return JSON.parse(grid.polygon) as GeoJSON.Geometry
  } catch {
    return null
  }
}

/** Prepares a container for the map. */
export function mapIn(container: HTMLElement, offer: MapOffer): ShownMap {
  const map = L.map(container, { attributionControl: false, zoomSnap: 0.25, minZoom: 8 })
  map.setView([34, 118], 8)
  const layer = L.featureGroup().addTo(map)
  const spots = L.layerGroup().addTo(map)
  const style = getComputedStyle(document.documentElement)
  const accent = style.getPropertyValue('--accent').trim() || '#24506b'
  let marker: L.Marker | null = null
  let known = ''

  const told = (at: L.LatLng) => offer.placed?.({ lng: round(at.lng), lat: round(at.lat) })
  map.on('click', (event) => told(event.latlng))
  const leave = offer.ground
    ? groundOn(map, {
        load: offer.ground,
        colour: accent,
        chosen: (id) => offer.onGround?.(id),
        shown: (drawn, total) => offer.groundShown?.(drawn, total),
      })
    : null
  const resized = new ResizeObserver(() => map.invalidateSize())
  resized.observe(container)

  return {
    grids(grids, chosen) {
      layer.clearLayers()
      const main = L.latLngBounds([])
      for (const grid of grids) {
        const shape = shapeOf(grid)
        if (!shape) continue
        const strong = grid.id === chosen
        const drawn = L.geoJSON(shape, {
          style: {
            color: grid.colour ?? accent,
            weight: strong ? 2.5 : 1.2,
            dashArray: grid.type === 'EXCLUSIVE' ? '5 4' : undefined,
            fillColor: grid.colour ?? accent,
            fillOpacity: strong ? 0.3 : grid.colour ? 0.14 : 0.05,
          },
        })
        drawn.bindTooltip(grid.name, {
          permanent: offer.named,
          direction: offer.named ? 'center' : 'auto',
          className: offer.named ? 'map-name' : undefined,
        })
        drawn.on('click', () => offer.chosen?.(grid))
        layer.addLayer(drawn)
        if (!grid.beside) main.extend(drawn.getBounds())
        if (strong && !offer.still) map.fitBounds(drawn.getBounds().pad(0.15), { animate: false })
      }
      const all = main.isValid() ? main : layer.getBounds()
      const now = offer.still ? grids.map((grid) => grid.id).join() : ''
      const moves = offer.still ? now !== known : chosen == null
      known = now
      if (moves && all.isValid()) map.fitBounds(all.pad(0.08), { animate: false })
    },
    pin(at, move = false) {
      if (!at) {
        marker?.remove()
        marker = null
        return
      }
      if (!marker) {
        const draggable = Boolean(offer.placed)
        marker = L.marker(at, { icon: PIN, draggable, alt: offer.pinWords, title: offer.pinWords })
        marker.on('dragend', () => marker && told(marker.getLatLng()))
        marker.addTo(map)
      }
      marker.setLatLng(at)
      if (!move) return
      if (map.getZoom() < 12) map.setView(at, 16, { animate: false })
      else if (!map.getBounds().pad(-0.1).contains(at)) map.panTo(at)
    },
    marks(marks) {
      spots.clearLayers()
      for (const mark of marks) {
        L.circleMarker([mark.lat, mark.lng], {
          radius: mark.strong ? 9 : 6,
          color: '#fff',
          weight: 1.5,
          fillColor: mark.colour,
          fillOpacity: 0.9,
        })
          .bindTooltip(mark.words)
          .on('click', () => offer.marked?.(mark.id))
          .addTo(spots)
      }
    },
    remove() {
      resized.disconnect()
      leave?.()
      map.remove()
    },
  }
}
