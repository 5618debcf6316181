import { describe, expect, it } from 'vitest'
import { named } from '@/shared/diagram/named'

describe('a model in another language', () => {
  it('has the names that are known, and keeps the others', () => {
    const xml = '<a><b id="task_accept" name="受理"/><b id="task_own" name="自定"/></a>'
    const shown = named(xml, (id) => (id === 'task_accept' ? 'Acceptance' : undefined))
    expect(shown).toContain('name="Acceptance"')
    expect(shown).toContain('name="自定"')
  })
})
