import { describe, expect, it, vi } from 'vitest'
import type { Page } from '@/shared/api/types'
import { useKeyset } from '@/shared/paging/useKeyset'
import { filterOf, queryOf } from '@/workbench/filter'

interface Row {
  id: number
  name: string
}
const page = (ids: number[], next: string | null = null): Page<Row> => ({
  items: ids.map((id) => ({ id, name: `row ${id}` })),
  next,
  total: 9,
})
const listOf = (...pages: Page<Row>[]) => {
  const fetchPage = vi.fn(async () => pages.shift() ?? page([]))
  return { list: useKeyset<Row>(fetchPage, (row) => row.id), fetchPage }
}

describe('a list read by key', () => {
  it('adds the next page without repeating rows', async () => {
    const { list } = listOf(page([1, 2], 'c2'), page([2, 3]))
    await list.reload()
    await list.more()
    expect(list.items.value.map((row) => row.id)).toEqual([1, 2, 3])
    expect(list.next.value).toBeNull()
  })

  it('renews rows in place and only says that others came', async () => {
    const { list } = listOf(page([1, 2]), {
      ...page([3, 1, 2]),
      items: [
        { id: 3, name: 'new' },
        { id: 1, name: 'renewed' },
        { id: 2, name: 'row 2' },
      ],
    })
    await list.reload()
    await list.refresh()
    expect(list.items.value.map((row) => row.name)).toEqual(['renewed', 'row 2'])
    expect(list.stale.value).toBe(true)
  })

  it('one comes back to has lost what is over, and is as long as it was', async () => {
    const many = Array.from({ length: 25 }, (_, i) => i)
    const { list, fetchPage } = listOf(page(many), page(many.slice(1)))
    await list.reload()
    await list.again()
    expect(list.items.value.map((row) => row.id)).toEqual(many.slice(1))
    expect(list.stale.value).toBe(false)
    expect(fetchPage).toHaveBeenLastCalledWith({ size: 25 }, expect.anything())
  })

  it('that has not changed is not stale', async () => {
    const { list } = listOf(page([1, 2]), page([1, 2]))
    await list.reload()
    await list.refresh()
    expect(list.stale.value).toBe(false)
  })

  it('keeps what is shown when the server cannot be reached', async () => {
    const fetchPage = vi.fn(async () => page([1]))
    const list = useKeyset<Row>(fetchPage, (row) => row.id)
    await list.reload()
    fetchPage.mockRejectedValueOnce(new Error('gone'))
    await list.reload()
    expect(list.items.value).toHaveLength(1)
    expect(list.failure.value).toBeInstanceOf(Error)
  })
})

describe('the filter of the workbench', () => {
  it('survives its address', () => {
    const filter = {
      view: 'available',
      q: '塌陷',
      stage: 'ACCEPTANCE',
      urgent: 'true',
      sort: 'opened',
    }
    expect(filterOf(queryOf(filter as never))).toEqual(filter)
  })

  it('takes the unknown for not said', () => {
    expect(filterOf({ view: 'x', stage: 'y', urgent: '1' })).toEqual({
      view: 'mine',
      q: undefined,
      stage: undefined,
      urgent: undefined,
      sort: 'due',
    })
  })
})
