import { describe, expect, it } from 'vitest'
import { messages } from '@/shared/locale'

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${path}${key}.`)
      : [`${path}${key}`],
  )

const valueAt = (tree: object, key: string) =>
  key
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], tree) as string

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

describe('the texts of the pages', () => {
  it('are there in both languages', () => {
    expect(keysOf(messages.en).sort()).toEqual(keysOf(messages.zh).sort())
  })

  it('have the same holes in both languages', () => {
    for (const key of keysOf(messages.zh)) {
      expect([key, holes(valueAt(messages.en, key))]).toEqual([
        key,
        holes(valueAt(messages.zh, key)),
      ])
    }
  })

  it('are never empty', () => {
    for (const tree of Object.values(messages)) {
      // What joins two parts of a span may be a space alone.
      const empty = keysOf(tree).filter((key) => key !== 'clock.join' && !valueAt(tree, key).trim())
      expect(empty).toEqual([])
    }
  })
})
