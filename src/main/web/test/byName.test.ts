import { describe, expect, it } from 'vitest'
import { byName } from '@/shared/byName'

const sorted = (...names: string[]) =>
  byName(names.map((name) => ({ name }))).map((one) => one.name)

describe('sorting by name', () => {
  it('counts as people do', () => {
    expect(
      sorted('第四网格', '第二网格', '第十一网格', '第一网格', '第三网格', '第十网格'),
    ).toEqual(['第一网格', '第二网格', '第三网格', '第四网格', '第十网格', '第十一网格'])
    expect(sorted('网格10', '网格9')).toEqual(['网格9', '网格10'])
    expect(sorted('第一百零二网格', '第二十三网格', '第九网格')).toEqual([
      '第九网格',
      '第二十三网格',
      '第一百零二网格',
    ])
  })
})
