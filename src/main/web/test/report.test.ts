import { describe, expect, it } from 'vitest'
import { Problem } from '@/shared/api/problem'
import { freshReport, missingIn, requestOf, stepOf } from '@/report/report'

const report = () => ({
  ...freshReport('wang', 'OFFICER'),
  typeCode: 'ZJ-02-03',
  gridId: 4,
  description: ' 路面塌陷约2平方米 ',
  discoveredAt: '2026-11-21T14:00',
})
const NOW = new Date('2026-11-21T14:30')

describe('a report', () => {
  it('says step by step what it lacks', () => {
    const empty = freshReport('wang', 'OFFICER')
    expect(missingIn(1, empty)).toEqual(['type'])
    expect(missingIn(2, empty)).toEqual(['grid'])
    expect(missingIn(3, { ...empty, discoveredAt: '' })).toEqual(['description', 'discoveredAt'])
    expect(missingIn(3, report(), NOW)).toEqual([])
  })

  it('does not go on with a mark outside every grid', () => {
    const marked = { ...report(), location: { lng: 119.5, lat: 32.2 } }
    expect(missingIn(2, { ...marked, outside: true })).toEqual(['outside'])
    expect(missingIn(2, { ...marked, outside: false })).toEqual([])
  })

  it('leads back to the step where the refused field stands', () => {
    const refused = (...paths: string[]) =>
      new Problem(422, { fields: paths.map((path) => ({ path, code: 'x', message: 'x' })) })
    expect(stepOf(refused('party.phone', 'location.lng'))).toBe(2)
    expect(stepOf(refused('attachments[0]'))).toBe(1)
    expect(stepOf(refused('somethingElse'))).toBeNull()
    expect(stepOf(new Error('offline'))).toBeNull()
  })

  it('cannot have been discovered in the future', () => {
    expect(missingIn(3, { ...report(), discoveredAt: '2026-11-21T14:31' }, NOW)).toEqual(['future'])
  })

  it('sends no party when none was written', () => {
    expect(requestOf({ ...report(), party: { name: '  ' } }).party).toBeUndefined()
    expect(requestOf({ ...report(), party: { name: '李四' } }).party).toEqual({
      name: '李四',
      phone: null,
      identityNumber: null,
      address: null,
    })
  })

  it('sends trimmed words and the ids of its photos', () => {
    const blob = new Blob(['x'])
    const sent = requestOf({ ...report(), photos: [{ name: 'a.jpg', blob, id: 9 }] })
    expect(sent.description).toBe('路面塌陷约2平方米')
    expect(sent.attachments).toEqual([9])
    expect(sent.discoveredAt).toBe(new Date('2026-11-21T14:00').toISOString())
  })
})
