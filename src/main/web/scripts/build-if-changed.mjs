// Run by Maven: installs when the lock changed, builds when a source changed, else does nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { install, npm } from './install.mjs'
import { sources, web } from './sources.mjs'

const out = resolve(web, process.env.GRIDCASE_WEB_OUT ?? '../../../target/classes/static')
const stamp = join(out, '.vite', 'sources')

const now = sources()
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
  console.log('pages: unchanged')
} else {
  install()
  npm('run', 'build')
  writeFileSync(stamp, now)
}
