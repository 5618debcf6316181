const KEPT = 'gridcase.types'
const SHOWN = 6

function read(): Record<string, number> {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}

/** Counts that a type of matter was reported from this device. */
export function countType(code: string): void {
  const counts = read()
  counts[code] = (counts[code] ?? 0) + 1
  localStorage.setItem(KEPT, JSON.stringify(counts))
}

/** The types most often reported from this device, of those on the list. */
export function frequentOf<T extends { code: string }>(types: T[]): T[] {
  const counts = read()
  return types
    .filter((type) => counts[type.code])
    .sort((a, b) => (counts[b.code] ?? 0) - (counts[a.code] ?? 0))
    .slice(0, SHOWN)
}
