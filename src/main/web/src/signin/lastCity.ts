const KEPT = 'gridcase.city'

/** The city somebody signed in to last on this device. */
export const lastCity = () => localStorage.getItem(KEPT) ?? ''
export const keepCity = (key: string) => localStorage.setItem(KEPT, key)
