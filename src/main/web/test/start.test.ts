import { describe, expect, it } from 'vitest'
import { startOf } from '@/signin/start'

describe('where somebody begins', () => {
  it('is the administration for who does nothing else, the workbench for all others', () => {
    expect(startOf(['SYSTEM_ADMIN'])).toBe('/admin')
    expect(startOf(['SYSTEM_ADMIN', 'HEAD'])).toBe('/')
    expect(startOf(['OFFICER'])).toBe('/')
    expect(startOf([])).toBe('/')
  })
})
