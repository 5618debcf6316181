import { afterEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { switchLanguage } from '@/shared/locale'
import { useKeyset } from '@/shared/paging/useKeyset'
import { useAnswer } from '@/shared/useAnswer'

describe('an answer of the server', () => {
  const scope = effectScope()
  afterEach(() => switchLanguage('zh'))

  it('is asked anew in another language, once it was there', async () => {
    const ask = vi.fn(async () => 'words')
    const { load } = scope.run(() => useAnswer(ask))!
    switchLanguage('en')
    await nextTick()
    expect(ask).not.toHaveBeenCalled()
    await load()
    switchLanguage('zh')
    await nextTick()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('of a list is asked anew as well', async () => {
    const fetch = vi.fn(async () => ({ items: [1], next: null, total: 1 }))
    const list = scope.run(() => useKeyset<number>(fetch, (one) => one))!
    await list.reload()
    switchLanguage('en')
    await nextTick()
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})
