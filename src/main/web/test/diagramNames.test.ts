import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import names from '@/shared/diagram/names.en.json'
import words from '@/shared/locale/en.json'

const folder = join(process.cwd(), '../../../processes')
const models = readdirSync(folder).filter((file) => file.endsWith('.bpmn'))
const steps = Object.keys(words.step)

/** The ids of everything a drawing writes a name on. */
const namedIn = (file: string) => {
  const xml = readFileSync(join(folder, file), 'utf8')
  const model = new DOMParser().parseFromString(xml, 'application/xml')
  return [...model.querySelectorAll('[id][name]')]
    .filter((element) => !/(^|:)message$/i.test(element.tagName))
    .map((element) => element.getAttribute('id') ?? '')
}

describe('the English of the models', () => {
  it.each(models)('names everything %s names', (file) => {
    const known = new Set([...Object.keys(names), ...steps])
    expect(namedIn(file).length).toBeGreaterThan(10)
    expect(namedIn(file).filter((id) => !known.has(id))).toEqual([])
  })

  it('names nothing else', () => {
    const there = new Set(models.flatMap(namedIn))
    expect(Object.keys(names).filter((id) => !there.has(id))).toEqual([])
  })
})
