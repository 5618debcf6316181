import { describe, expect, it } from 'vitest'
import type { Plan, Planned, Shape } from '@/gridchange/drafts'
import { asIs, bordered, cut, join, nextKey, shared } from '@/gridchange/plan'

const box = (west: number, east: number): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
  ],
})
const grid = (key: string, by: Partial<Planned> = {}): Planned => ({
  key,
  name: `格${key}`,
  villageCode: '321102003001',
  type: 'COMPREHENSIVE_URBAN',
  basis: 'BUILDING',
  households: 300,
  population: 901,
  from: [7],
  posts: [1, 2],
  microGrids: [],
  ...by,
})
const plan = (...grids: Planned[]): Plan => ({ touched: [7], villages: ['321102003001'], grids })

describe('a plan of grids', () => {
  it('shares households and residents by area, and loses none', () => {
    const whole = grid('A')
    const after = cut(plan(whole), whole, [box(0, 2), box(2, 3)])
    expect(after.grids.map((each) => each.households)).toEqual([200, 100])
    expect(after.grids.reduce((sum, each) => sum + each.population, 0)).toBe(901)
    expect(after.grids.map((each) => each.key)).toEqual(['A', 'B'])
    expect(after.grids.map((each) => each.from)).toEqual([[7], [7]])
  })

  it('lets nobody serve twice after a cut', () => {
    const whole = grid('A')
    const after = cut(plan(whole), whole, [box(0, 1), box(1, 2)])
    expect(after.grids.map((each) => each.posts)).toEqual([[1, 2], []])
  })

  it('joins grids with all they have', () => {
    const one = grid('A')
    const other = grid('B', { from: [8], posts: [2, 3] })
    const after = join(plan(one, grid('C'), other), [one, other], box(0, 2))
    expect(after.grids.map((each) => each.key)).toEqual(['A', 'C'])
    expect(after.grids[0]).toMatchObject({ households: 600, from: [7, 8], posts: [1, 2, 3] })
  })

  const micro = [
    { name: '东', households: 3, polygon: box(2, 3) },
    { name: '西', households: 2, polygon: box(0, 2) },
    { name: '没画', households: 1 },
  ]
  const names = (each?: Planned) => each?.microGrids.map((one) => one.name)

  it('gives each micro-grid to the part it lies in', () => {
    const whole = grid('A', { microGrids: micro })
    const after = cut(plan(whole), whole, [box(0, 2), box(2, 3)])
    expect(after.grids.map(names)).toEqual([['西', '没画'], ['东']])
  })

  it('moves micro-grids over a border that moves', () => {
    const left = grid('A', { microGrids: micro })
    const right = grid('B', { microGrids: [{ name: '右', households: 4 }] })
    const after = bordered(plan(left, right), [left, right], [box(0, 2), box(2, 4)])
    expect(after.grids.map(names)).toEqual([
      ['西', '没画'],
      ['东', '右'],
    ])
    expect(after.grids[1]?.polygon).toEqual(box(2, 4))
  })

  it('begins with what a grid has, its micro-grids and its department', () => {
    const view = {
      ...grid('X', { type: 'EXCLUSIVE', basis: 'PARK' }),
      id: 9,
      managingDepartmentId: 5,
      polygon: JSON.stringify(box(0, 1)),
    } as unknown as Parameters<typeof asIs>[0]
    const begun = asIs(view, 'ADJUSTMENT', 'A', [4], [{ ...micro[0]!, id: 1 } as never])
    expect(begun).toMatchObject({ keeps: 9, managingDepartmentId: 5, polygon: box(0, 1) })
    expect(begun.microGrids).toEqual([micro[0]])
  })

  it('finds keys nobody has', () => {
    expect(nextKey(plan(grid('A'), grid('C')))).toBe('B')
  })

  it('shares out so that the parts add up', () => {
    expect(shared(10, [1, 1, 1]).reduce((sum, part) => sum + part, 0)).toBe(10)
  })
})
