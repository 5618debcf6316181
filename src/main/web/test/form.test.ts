import { evaluate } from '@bpmn-io/feelin'
import { describe, expect, it } from 'vitest'
import { fieldWords } from '@/shared/form/messages'
import { fromField, toCome, toField } from '@/shared/form/moment'
import { asChosen, choicesOf, prepared, startValues } from '@/shared/form/schema'
import type { FormSchema } from '@/shared/form/schema'

const dispatch: FormSchema = {
  components: [
    {
      type: 'checklist',
      id: 'field_departments',
      key: 'departments',
      label: '承办部门',
      valuesKey: 'departments',
      properties: { en: 'Departments' },
    },
    {
      type: 'radio',
      id: 'field_outcome',
      key: 'outcome',
      label: '处理方式',
      values: [{ label: '自行处理', value: 'HANDLE' }],
      properties: { en: 'How', 'en.HANDLE': 'Ourselves' },
    },
  ],
}
const context = { departments: [{ label: '城管局', value: '12' }], case: { urgent: true } }

describe('a form schema', () => {
  it('gets its choices from the context even when a field is named like them', () => {
    const [departments] = prepared(dispatch, context, 'zh').components
    expect(departments?.values).toEqual([{ label: '城管局', value: '12' }])
    expect(departments?.valuesKey).toBeUndefined()
    expect(startValues(dispatch, context, {})).toEqual({ case: { urgent: true } })
  })

  it('starts from what was typed before', () => {
    expect(startValues(dispatch, context, { departments: ['12'] }).departments).toEqual(['12'])
  })

  it('speaks English where its properties do', () => {
    const [departments, outcome] = prepared(dispatch, context, 'en').components
    expect(departments?.label).toBe('Departments')
    expect(outcome?.values).toEqual([{ label: 'Ourselves', value: 'HANDLE' }])
    expect(prepared(dispatch, context, 'zh').components[1]?.label).toBe('处理方式')
  })

  it('speaks English where its choices are computed', () => {
    const accept: FormSchema = {
      components: [
        {
          type: 'radio',
          id: 'field_outcome',
          key: 'outcome',
          label: '处理方式',
          valuesExpression:
            '=[{label: "上报", value: "UP"}, {label: "退回", value: "BACK"}][not(list contains(closedWays, value))]',
          properties: { en: 'How', 'en.UP': 'Report up' },
        },
      ],
    }
    const choices = (language: string) =>
      evaluate(prepared(accept, {}, language).components[0]?.valuesExpression?.slice(1) ?? '', {
        closedWays: [],
      }).value
    expect(choices('zh')).toEqual([
      { label: '上报', value: 'UP' },
      { label: '退回', value: 'BACK' },
    ])
    expect(choices('en')).toEqual([
      { label: 'Report up', value: 'UP' },
      { label: '退回', value: 'BACK' },
    ])
  })

  it('takes ids for the choices they mean', () => {
    const fields = prepared(dispatch, context, 'zh').components
    expect(asChosen({ departments: [12], note: 3 }, fields)).toEqual({
      departments: ['12'],
      note: 3,
    })
  })

  it('takes choices as names and ids too, and nothing else', () => {
    expect(choicesOf([{ name: '张三', id: 7 }, 'A', null, { label: '无值' }])).toEqual([
      { label: '张三', value: 7 },
      { label: 'A', value: 'A' },
    ])
    expect(choicesOf(undefined)).toEqual([])
  })
})

describe('the words of a field', () => {
  const t = (key: string, values?: Record<string, unknown>) => `${key} ${JSON.stringify(values)}`

  it('are translated', () => {
    expect(fieldWords('Field is required.', { label: '理由' }, t)).toBe(
      'form.required {"label":"理由"}',
    )
    expect(fieldWords('Field must have maximum length of 200.', { label: '理由' }, t)).toBe(
      'form.maxLength {"n":"200"}',
    )
  })

  it('ask for what one does with the field', () => {
    const asked = (type: string) => fieldWords('Field is required.', { label: '照片', type }, t)
    expect(asked('filepicker')).toContain('form.requiredFile')
    expect(asked('checklist')).toContain('form.requiredChoice')
    expect(asked('textarea')).toContain('form.required ')
  })

  it('of a form author stay', () => {
    expect(fieldWords('请填 11 位手机号', { label: '电话' }, t)).toBe('请填 11 位手机号')
  })
})

describe('a moment', () => {
  it('has come on its day from the first hour on, as the day is counted here', () => {
    const early = new Date(2026, 10, 22, 1, 30)
    expect(toCome('2026-11-22', early)).toBe(false)
    expect(toCome('2026-11-23', early)).toBe(true)
    expect(toCome('2026-11-22T01:29', early)).toBe(false)
    expect(toCome('2026-11-22T01:31', early)).toBe(true)
  })

  it('comes back as it was entered', () => {
    const stored = fromField('2026-11-21T14:30', 'datetime')
    expect(stored).toMatch(/^2026-11-21T14:30[+-]\d\d:\d\d$/)
    expect(toField(stored, 'datetime')).toBe('2026-11-21T14:30')
    expect(fromField('', 'datetime')).toBeNull()
  })
})
