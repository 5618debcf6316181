import { beforeEach, describe, expect, it } from 'vitest'
import { keptNote } from '@/task/progress'

describe('a note on the progress', () => {
  beforeEach(() => sessionStorage.clear())

  it('is there again after the box was closed, for the same person and task only', () => {
    keptNote('wang', 4).keep({ text: '已到场' })
    expect(keptNote('wang', 4).read()).toEqual({ text: '已到场' })
    expect(keptNote('wang', 5).read()).toEqual({})
    expect(keptNote('li', 4).read()).toEqual({})
  })

  it('is gone once it was sent', () => {
    const note = keptNote('wang', 4)
    note.keep({ text: '已到场' })
    note.forget()
    expect(note.read()).toEqual({})
  })
})
