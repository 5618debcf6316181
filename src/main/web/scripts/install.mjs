// Installs what package-lock.json names, unless it is installed already.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest, web } from './sources.mjs'

/** Runs npm in the folder of the pages; ends the whole run with npm's own exit code when it fails. */
export function npm(...args) {
  const done = spawnSync('npm', args, {
    cwd: web,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (done.error) {
    console.error(
      `pages: npm cannot be started (${done.error.message}). It comes with Node 20 or newer.`,
    )
    process.exit(1)
  }
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Makes node_modules match the lock. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`pages: Node 20.19 or newer is needed, this is ${process.versions.node}.`)
    process.exit(1)
  }
  const stamp = join(web, 'node_modules', '.installed')
  const lock = digest('package-lock.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
  writeFileSync(stamp, lock)
}
