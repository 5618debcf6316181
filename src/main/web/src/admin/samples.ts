/**
 * The sample file of each kind of import: the examples of the handbook, which a test of the server
 * imports, so that they are never out of date.
 */
const files = import.meta.glob('../../../../../docs/import/*.{csv,geojson}', {
  query: '?raw',
  import: 'default',
}) as Record<string, () => Promise<string>>

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const pathOf = (kind: string) =>
  Object.keys(files).find((path) => nameOf(path).startsWith(`${kind}.`))

/** A sample file; null when there is none for the kind. */
export async function sampleOf(kind: string): Promise<{ name: string; text: string } | null> {
  const path = pathOf(kind)
  const read = path && files[path]
  return read ? { name: nameOf(path), text: await read() } : null
}

/** The columns of a kind as its sample has them, each with an example; none for GeoJSON. */
export function columnsOf(text: string): { name: string; example: string }[] {
  if (text.trimStart().startsWith('{')) return []
  const [header = '', ...rows] = text.trim().split(/\r?\n/)
  const cells = rows.map((row) => row.split(','))
  return header.split(',').map((name, at) => ({
    name,
    example: cells.map((row) => row[at]).find(Boolean) ?? '',
  }))
}
