import { expect, test } from 'vitest'
import { editionChanges } from '@/portal/editionChanges'

const entry = (code: string, name: string, until?: string) => ({
  code,
  name,
  group: '01',
  groupName: '城市管理',
  ...(until ? { until } : {}),
})

test('matters come, go and change; what stays is not told', () => {
  const before = [
    entry('A', '占道经营'),
    entry('B', '乱堆放', '2026-12-31'),
    entry('C', '路灯不亮'),
  ]
  const after = [entry('A', '占道经营'), entry('B', '乱堆放'), entry('D', '路面塌陷')]
  const found = editionChanges(before, after)
  expect(found.added.map((one) => one.code)).toEqual(['D'])
  expect(found.removed.map((one) => one.code)).toEqual(['C'])
  expect(found.changed.map((one) => one.code)).toEqual(['B'])
})
