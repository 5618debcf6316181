import { describe, expect, it } from 'vitest'
import { daysLeft, stands } from '@/dataaccess/dataAccess'
import type { Grant } from '@/dataaccess/dataAccess'

const grant = (more: Partial<Grant>) => ({ state: 'CARRIED_OUT', ...more }) as Grant

describe('where a grant stands', () => {
  it('tells what opens data from what does no longer and not yet', () => {
    expect(stands(grant({ inForce: true, until: '2026-12-01' }))).toBe('inForce')
    expect(stands(grant({ until: '2026-11-01' }))).toBe('expired')
    expect(stands(grant({ until: '2026-12-01', revokedAt: '2026-11-02T00:00:00Z' }))).toBe(
      'revoked',
    )
    expect(stands(grant({ state: 'REFUSED' }))).toBe('refused')
    expect(stands(grant({ state: 'APPROVAL' as Grant['state'] }))).toBe('asked')
  })

  it('counts today and the last day', () => {
    expect(daysLeft('2026-11-21', '2026-11-21')).toBe(1)
    expect(daysLeft('2026-12-01', '2026-11-21')).toBe(11)
  })
})
