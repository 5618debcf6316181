import { describe, expect, it } from 'vitest'
import type { Plan, Planned, Shape } from '@/gridchange/drafts'
import { cut, join, nextKey, shared } from '@/gridchange/plan'

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

  it('finds keys nobody has', () => {
    expect(nextKey(plan(grid('A'), grid('C')))).toBe('B')
  })

  it('shares out so that the parts add up', () => {
    expect(shared(10, [1, 1, 1]).reduce((sum, part) => sum + part, 0)).toBe(10)
  })
})
