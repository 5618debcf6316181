import { shallowRef } from 'vue'

/** A task just submitted, and the page one was led to by it. */
export interface HandedOn {
  number: string
  typeName: string
  /** Address of that page: only there it is told. */
  to: string
  /** Whether that page is the next task, and whether it was taken on the way. */
  next: 'NONE' | 'OFFERED' | 'CLAIMED'
}

/** What was submitted last, as long as one stays on the page that followed. */
export const handedOn = shallowRef<HandedOn | null>(null)
