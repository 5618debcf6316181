import { onActivated, onBeforeUnmount, onDeactivated, onMounted } from 'vue'

/** What to do on a key; two keys in a row are written with a space: `g w`. */
export type Bindings = Record<string, (event: KeyboardEvent) => void>

const CHAIN_MS = 900

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const inDialog = () => document.querySelector('.el-overlay:not([style*="display: none"])') !== null

/** Keys for clerks; never while typing, in a dialog, or with a modifier held. */
export function useKeys(bindings: Bindings): void {
  let first = ''
  let at = 0

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (typing(event.target) || inDialog()) return
    const chained = Date.now() - at < CHAIN_MS ? `${first} ${event.key}` : ''
    const action = bindings[chained] ?? bindings[event.key]
    first = event.key
    at = Date.now()
    if (action) action(event)
  }

  let on = false
  const listen = () => {
    if (!on) window.addEventListener('keydown', onKey)
    on = true
  }
  const stop = () => {
    window.removeEventListener('keydown', onKey)
    on = false
  }
  onMounted(listen)
  onActivated(listen)
  onDeactivated(stop)
  onBeforeUnmount(stop)
}
