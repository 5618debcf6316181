import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { DiagramModel } from '@/shared/api/types'

/** Text of a step is readable from here on, and can still be made out from here on. */
const READABLE = 0.75
const LEGIBLE = 0.5
/** Beside the way. */
const ROOM = 60

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Canvas {
  zoom(scale: 'fit-viewport' | number, center?: 'auto'): number
  viewbox(box?: Box): Box & { inner: Box }
  addMarker(id: string, marker: string): void
  scrollToElement(id: string, padding: number): void
}

/** A process diagram on the page, behind the verbs pages need; nothing else knows bpmn-js. */
export interface ShownDiagram {
  show(model: DiagramModel): Promise<void>
  /** Shows the whole diagram. */
  fit(): void
  /** Shows where the case stands, large enough to read; when it stands nowhere, its way. */
  here(): void
  /** Lets the wheel zoom, where the page does not need it. */
  wheel(on: boolean): void
  zoom(factor: number): void
  remove(): void
}

/** Prepares a container for diagrams. */
export function diagramIn(container: HTMLElement): ShownDiagram {
  const viewer = new NavigatedViewer({ container })
  const canvas = () => viewer.get<Canvas>('canvas')
  // The wheel belongs to the page; buttons zoom, dragging moves.
  viewer.get<{ toggle(on: boolean): void }>('zoomScroll').toggle(false)

  const known = () => viewer.get<{ get(id: string): Box | undefined }>('elementRegistry')
  const mark = (ids: string[], marker: string) => {
    for (const id of ids) if (known().get(id)) canvas().addMarker(id, marker)
  }

  let present: string[] = []
  let passed: string[] = []

  /** As wide as the steps that were taken, as far as they can be made out; its end in view. */
  function way(whole: number): void {
    const shapes = passed.map((id) => known().get(id)).filter((one): one is Box => Boolean(one))
    if (!shapes.length) return
    const left = Math.min(...shapes.map((one) => one.x))
    const right = Math.max(...shapes.map((one) => one.x + one.width))
    const scale = Math.max(whole, LEGIBLE, container.clientWidth / (right - left + 2 * ROOM))
    canvas().zoom(Math.min(scale, 1), 'auto')
    const last = shapes.reduce((a, b) => (b.x + b.width > a.x + a.width ? b : a))
    const box = canvas().viewbox()
    const x = Math.max(left - ROOM, last.x + last.width + ROOM - box.width)
    canvas().viewbox({ ...box, x, y: last.y + last.height / 2 - box.height / 2 })
  }
  function here(): void {
    const whole = canvas().zoom('fit-viewport', 'auto')
    const [first] = present
    if (whole >= READABLE) return
    if (!first) return way(whole)
    canvas().zoom(READABLE, 'auto')
    canvas().scrollToElement(first, 160)
  }

  return {
    here,
    async show(model) {
      await viewer.importXML(model.xml)
      mark(model.flows, 'way')
      mark(model.done, 'done')
      mark(model.active, 'present')
      present = model.active.filter((id) => known().get(id))
      passed = model.done
      here()
    },
    fit: () => void canvas().zoom('fit-viewport', 'auto'),
    zoom: (factor) => void canvas().zoom(canvas().zoom(undefined as never) * factor, 'auto'),
    wheel: (on) => viewer.get<{ toggle(on: boolean): void }>('zoomScroll').toggle(on),
    remove: () => viewer.destroy(),
  }
}
