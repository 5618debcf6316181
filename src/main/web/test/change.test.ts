import { describe, expect, it } from 'vitest'
import { begin, complete, filled } from '@/grid/change'
import type { Field } from '@/grid/change'
import type { Values } from '@/shared/api/types'

const fields: Field[] = [
  { key: 'topic', label: '', kind: 'text' },
  { key: 'unit', label: '', kind: 'text', optional: true },
  { key: 'heldOn', label: '', kind: 'date' },
  { key: 'officer', label: '', kind: 'yes' },
  { key: 'attendance', label: '', kind: 'counts' },
]

describe('a change of the file of a grid', () => {
  it('begins today with nothing ticked and nobody counted', () => {
    const values = begin(fields)
    expect(values.heldOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(values.officer).toBe(false)
    expect(complete(fields, values)).toBe(false)
  })

  it('is complete with what is needed, and sends neither empty texts nor zeros', () => {
    const attendance = { OFFICER: '2', POLICE: '0' }
    const values: Values = { ...begin(fields), topic: ' 停车 ', attendance }
    expect(complete(fields, values)).toBe(true)
    expect(filled(fields, values)).toEqual({
      topic: '停车',
      heldOn: values.heldOn,
      officer: false,
      attendance: { OFFICER: 2 },
    })
    expect(complete(fields, { ...values, attendance: { OFFICER: '' } })).toBe(false)
  })
})
