import { describe, expect, it } from 'vitest'
import { BOX, changes, drawn } from '@/gridchange/familyTree'
import type { Lineage } from '@/gridchange/familyTree'

const grid = (id: number, active: boolean) => ({
  id,
  code: `32110200300400${id}`,
  name: `第${id}网格`,
  villageCode: '321102003004',
  active,
  closedOn: active ? undefined : '2026-11-21',
})
const link = (from: number, to: number, number: string, on: string) => ({
  from,
  to,
  kind: 'SPLIT' as const,
  number,
  on,
})

/** 1 was split into 2 and 3; 3 was split into 4 and 5. */
const family: Lineage = {
  grids: [grid(1, false), grid(3, false), grid(2, true), grid(4, true), grid(5, true)],
  links: [
    link(3, 4, 'ZJWG2', '2026-06-01'),
    link(3, 5, 'ZJWG2', '2026-06-01'),
    link(1, 2, 'ZJWG1', '2026-01-01'),
    link(1, 3, 'ZJWG1', '2026-01-01'),
  ],
}

describe('the lineage of a grid', () => {
  it('stands in columns from the oldest to those in force, none over another', () => {
    const tree = drawn(family)
    const column = (id: number) => tree.grids.find((each) => each.id === id)?.x ?? -1
    expect(column(1)).toBeLessThan(column(3))
    expect(column(2)).toBe(column(3))
    expect(column(3)).toBeLessThan(column(4))
    expect(tree.links).toHaveLength(4)
    for (const one of tree.grids) {
      expect(one.x + BOX.width).toBeLessThanOrEqual(tree.width)
      expect(one.y + BOX.height).toBeLessThanOrEqual(tree.height)
      for (const other of tree.grids) {
        if (one !== other && one.x === other.x)
          expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(BOX.height)
      }
    }
  })

  it('is drawn too where a border went to and fro between two grids', () => {
    const fro: Lineage = {
      grids: [grid(1, true), grid(2, true)],
      links: [link(1, 2, 'ZJWG1', '2026-01-01'), link(2, 1, 'ZJWG2', '2026-02-01')],
    }
    const tree = drawn(fro)
    expect(new Set(tree.grids.map((each) => each.x)).size).toBe(1)
    expect(tree.links).toHaveLength(2)
  })

  it('is told change by change, the oldest first', () => {
    const told = changes(family)
    expect(told.map((each) => each.number)).toEqual(['ZJWG1', 'ZJWG2'])
    expect(told[1]?.from.map((each) => each.id)).toEqual([3])
    expect(told[1]?.to.map((each) => each.id)).toEqual([4, 5])
  })
})
