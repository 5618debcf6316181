// What the pages are built from, and a digest of it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the pages' sources. */
export const web = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Made by the build itself, from the description of the API. */
const generated = join(web, 'src/shared/api/schema.ts')

const walk = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => walk(join(path, name)))
    : [path]

/** A digest over the contents of the given files and folders (those that exist). */
export function digest(...names) {
  const hash = createHash('sha256')
  for (const name of names) {
    const path = join(web, name)
    if (!existsSync(path)) continue
    for (const file of walk(path).filter((file) => file !== generated)) {
      hash.update(relative(web, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Digest of everything that changes the built pages. */
export const sources = () =>
  digest(
    'src',
    'public',
    'scripts',
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'package-lock.json',
    '../../../docs/openapi.json',
    '../../../docs/import',
  )
