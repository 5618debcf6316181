import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '@/admin/samples'
import { messages } from '@/shared/locale'

const FOLDER = resolve(__dirname, '../../../../docs/import')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.csv'))

describe('the columns of an import', () => {
  it.each(files)('%s are explained in every language', (file) => {
    const kind = file.slice(0, -4)
    const columns = columnsOf(readFileSync(resolve(FOLDER, file), 'utf8'))
    expect(columns.length).toBeGreaterThan(1)
    for (const words of [messages.zh.admin.columns, messages.en.admin.columns]) {
      const known = Object.keys(words)
      const unknown = columns.filter(
        ({ name }) => !known.includes(name) && !known.includes(`${kind}_${name}`),
      )
      expect(unknown).toEqual([])
    }
  })
})
