import type { Directive } from 'vue'

function show(el: HTMLElement): void {
  requestAnimationFrame(() => el.scrollIntoView?.({ block: 'nearest' }))
}

/**
 * `v-reveal`: brings a message to where the person is as soon as it appears or says something else.
 * How much of a bar that stays in place must be kept clear is told by `scroll-margin`.
 */
export const vReveal: Directive<HTMLElement & { said?: string | null }> = {
  mounted(el) {
    el.said = el.textContent
    show(el)
  },
  updated(el) {
    if (el.textContent === el.said) return
    el.said = el.textContent
    show(el)
  },
}
