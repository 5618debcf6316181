// Fails when the script that the first page of the workbench needs grows over its budget.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUDGET_KB = 300
const web = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const out = resolve(web, process.env.GRIDCASE_WEB_OUT ?? '../../../target/classes/static')
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
const start = ['index.html', 'src/frame/FramePage.vue', 'src/workbench/WorkbenchPage.vue']

const seen = new Set()
const visit = (key) => {
  if (seen.has(key)) return
  const chunk = manifest[key]
  if (!chunk) throw new Error(`check-size: no chunk ${key} in the manifest`)
  seen.add(key)
  for (const next of chunk.imports ?? []) visit(next)
}
start.forEach(visit)

const sizes = [...seen]
  .map((key) => manifest[key].file)
  .filter((file) => file.endsWith('.js'))
  .map((file) => [file, gzipSync(readFileSync(join(out, file))).length])
const total = sizes.reduce((sum, [, size]) => sum + size, 0)
for (const [file, size] of sizes.sort((a, b) => b[1] - a[1])) {
  console.log(`${(size / 1024).toFixed(1).padStart(8)} KB  ${file}`)
}
console.log(
  `${(total / 1024).toFixed(1).padStart(8)} KB  first page of the workbench, gzip (budget ${BUDGET_KB} KB)`,
)
if (total > BUDGET_KB * 1024) {
  console.error('check-size: over the budget. Load what is new only on the route that needs it.')
  process.exit(1)
}
