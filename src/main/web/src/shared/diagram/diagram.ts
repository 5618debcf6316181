import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type { DiagramModel } from '@/shared/api/types'

/** Text of a step is readable from here on. */
const READABLE = 0.75

interface Canvas {
  zoom(scale: 'fit-viewport' | number, center?: 'auto'): number
  addMarker(id: string, marker: string): void
  scrollToElement(id: string, padding: number): void
}

/** A process diagram on the page, behind the verbs pages need; nothing else knows bpmn-js. */
export interface ShownDiagram {
  show(model: DiagramModel): Promise<void>
  /** Shows the whole diagram. */
  fit(): void
  /** Shows where the case stands, large enough to read; the whole when it stands nowhere. */
  here(): void
  zoom(factor: number): void
  remove(): void
}

/** Prepares a container for diagrams. */
export function diagramIn(container: HTMLElement): ShownDiagram {
  const viewer = new NavigatedViewer({ container })
  const canvas = () => viewer.get<Canvas>('canvas')
  // The wheel belongs to the page; buttons zoom, dragging moves.
  viewer.get<{ toggle(on: boolean): void }>('zoomScroll').toggle(false)

  const mark = (ids: string[], marker: string) => {
    const known = viewer.get<{ get(id: string): unknown }>('elementRegistry')
    for (const id of ids) if (known.get(id)) canvas().addMarker(id, marker)
  }

  let present: string[] = []
  function here(): void {
    const whole = canvas().zoom('fit-viewport', 'auto')
    const [first] = present
    if (!first || whole >= READABLE) return
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
      const known = viewer.get<{ get(id: string): unknown }>('elementRegistry')
      present = model.active.filter((id) => known.get(id))
      here()
    },
    fit: () => void canvas().zoom('fit-viewport', 'auto'),
    zoom: (factor) => void canvas().zoom(canvas().zoom(undefined as never) * factor, 'auto'),
    remove: () => viewer.destroy(),
  }
}
