import { expect, test } from 'vitest'
import { outlineOf } from '@/portal/outline'

test('a square on the ground is a square on paper, north up', () => {
  const lat = 60
  const shape = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [10, lat],
        [10.02, lat],
        [10.02, lat - 0.01],
        [10, lat - 0.01],
        [10, lat],
      ],
    ],
  }
  const drawn = outlineOf(shape)
  expect(drawn?.width).toBe(300)
  expect(drawn?.height).toBe(300)
  expect(drawn?.path).toBe('M0.0,0.0L300.0,0.0L300.0,300.0L0.0,300.0L0.0,0.0Z')
  expect(outlineOf(JSON.stringify(shape))).toEqual(drawn)
  expect(outlineOf(undefined)).toBeNull()
})
