import { describe, expect, it } from 'vitest'
import { stepsTo } from '@/shared/place/places'

describe('the way down to a place', () => {
  it('begins with the counties for a whole city', () => {
    expect(stepsTo('', '')).toEqual([{ parent: undefined, chosen: '' }])
    expect(stepsTo('3211', '')).toEqual([{ parent: undefined, chosen: '' }])
  })

  it('begins below the widest area somebody answers for', () => {
    expect(stepsTo('321102', '')).toEqual([{ parent: '321102000000', chosen: '' }])
    expect(stepsTo('321102003', '321102003005')).toEqual([
      { parent: '321102003000', chosen: '321102003005' },
    ])
  })

  it('offers the next level below what was chosen, down to the village', () => {
    expect(stepsTo('', '321102003000')).toEqual([
      { parent: undefined, chosen: '321102000000' },
      { parent: '321102000000', chosen: '321102003000' },
      { parent: '321102003000', chosen: '' },
    ])
    expect(stepsTo('', '321102003005')[2]?.chosen).toBe('321102003005')
  })

  it('offers nothing to somebody of a single village', () => {
    expect(stepsTo('321102003005', '')).toEqual([])
  })
})
