import type { InjectionKey } from 'vue'

/** Tells the frame whose look a page has that learns its city only from the answer. */
export const CITY: InjectionKey<(key: string) => void> = Symbol('city')
