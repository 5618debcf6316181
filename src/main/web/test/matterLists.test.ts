import { describe, expect, it } from 'vitest'
import { isApplication } from '@/application/applications'
import type { ApplicationDetail, State } from '@/application/applications'
import { holderOf, stepsOf } from '@/application/steps'
import { caseAt } from '@/case/asked'
import { admissionWrong, again, asked, freshAdmission, QUESTIONS } from '@/list/admission'
import { before, changes, firstShown, grouped, standing, staying } from '@/list/editions'
import type { Edition, Entry, ListOffer } from '@/list/lists'
import { speaks } from '@/list/speaking'
import { allowedIn } from '@/list/useOffers'

const TODAY = '2026-11-21'
const editions: Edition[] = [
  { id: 3, number: '2026-3', inForceFrom: '2026-11-22' },
  { id: 2, number: '2026-2', inForceFrom: '2026-06-01', inForceTo: '2026-11-21' },
  { id: 1, number: '2026-1', inForceFrom: '2026-01-01', inForceTo: '2026-05-31' },
]
const entry = (code: string, more: Partial<Entry> = {}): Entry => ({
  code,
  name: `事项${code}`,
  group: '1',
  groupName: '城乡治理',
  category: 'URBAN',
  responsibility: 'TOWN',
  urgent: false,
  ...more,
})

describe('editions of a list', () => {
  it('are over, in force or to come, the last day included', () => {
    expect(editions.map((one) => standing(one, TODAY))).toEqual(['AHEAD', 'IN_FORCE', 'OVER'])
    expect(firstShown(editions, TODAY)?.id).toBe(2)
    expect(firstShown(editions.slice(0, 1), TODAY)?.id).toBe(3)
  })

  it('follow each other', () => {
    expect(before(editions, 3)?.id).toBe(2)
    expect(before(editions, 1)).toBeUndefined()
  })

  it('are read group by group, as far as the words fit', () => {
    const all = [entry('A-1'), entry('B-1', { group: '2', groupName: '平安' }), entry('A-2')]
    expect(grouped(all, '').map((one) => one.entries.length)).toEqual([2, 1])
    expect(grouped(all, ' a-2 ')[0]?.entries.map((one) => one.code)).toEqual(['A-2'])
    expect(grouped(all, '没有')).toEqual([])
  })

  it('offer for withdrawal what no edition to come leaves out', () => {
    const [next, now] = editions as [Edition, Edition]
    const types = [entry('A'), entry('B'), entry('T', { until: TODAY }), entry('E')]
    const all = [
      { version: next, types: [entry('A'), entry('N')] },
      { version: now, types: [...types, entry('D', { until: '2026-11-21' })] },
    ]
    expect(staying(all, TODAY).map((one) => one.code)).toEqual(['A', 'N'])
    const alone = [{ version: now, types: [entry('B'), entry('L', { until: '2026-12-31' })] }]
    expect(staying(alone, TODAY).map((one) => one.code)).toEqual(['B', 'L'])
  })

  it('are changed by whom the table lets, in the position acted in', () => {
    const told = (organisationId: number, allowed: boolean) => ({
      organisationId,
      organisation: '',
      admission: { allowed, articles: [] },
      withdrawal: { allowed: true, articles: [] },
    })
    const offer: ListOffer = {
      organisations: [told(1, true), told(2, false)],
      admission: [],
      withdrawal: [],
    }
    const speaking = [{ organisationId: 2 }, { organisationId: 3 }]
    expect(allowedIn(offer, 'admission', speaking)).toEqual([])
    expect(allowedIn(offer, 'withdrawal', speaking)).toEqual([{ organisationId: 2 }])
    expect(allowedIn(null, 'withdrawal', speaking)).toEqual([])
  })

  it('tell what of an entry changed; a term left out is no change', () => {
    expect(changes(entry('A'), entry('A', { until: undefined }))).toEqual([])
    expect(changes(entry('A'), entry('A', { urgent: true, until: '2027-01-01' }))).toEqual([
      'urgent',
      'until',
    ])
  })
})

const application = (state: State, more = {}) =>
  ({
    application: { state, kind: 'LIST_ADMISSION', applicant: '城管局' },
    reviewer: '区中心',
    approver: '区政府',
    objections: [],
    ...more,
  }) as unknown as ApplicationDetail
const shown = (one: ApplicationDetail, course: { kind: string; facts?: object }[] = []) =>
  stepsOf(one, course as never)
    .map((step) => `${step.key} ${step.state}`)
    .join(', ')

describe('the steps of an application', () => {
  it('are those it passes, the present one marked', () => {
    expect(shown(application('IN_APPROVAL'))).toBe(
      'APPLY DONE, REVIEW DONE, APPROVE CURRENT, PUBLISH AHEAD',
    )
    expect(shown(application('IN_FILING', { filer: '市中心' }))).toBe(
      'APPLY DONE, REVIEW DONE, APPROVE DONE, FILE CURRENT, PUBLISH AHEAD',
    )
    expect(shown(application('CARRIED_OUT'), [{ kind: 'ApplicationAssessed' }])).toBe(
      'APPLY DONE, REVIEW DONE, ASSESS DONE, APPROVE DONE, PUBLISH DONE',
    )
  })

  it('end where it was refused or taken back', () => {
    const refused = [{ kind: 'ApplicationRefused', facts: { at: 'IN_APPROVAL' } }]
    expect(shown(application('REFUSED'), refused)).toContain('APPROVE ENDED')
    expect(shown(application('REFUSED'))).toContain('REVIEW ENDED')
    expect(shown(application('WITHDRAWN'))).toMatch(/^APPLY ENDED, REVIEW AHEAD/)
  })

  it('tell who has it', () => {
    expect(holderOf(application('RETURNED'))).toBe('城管局')
    expect(holderOf(application('IN_APPROVAL'))).toBe('区政府')
    expect(holderOf(application('CARRIED_OUT'))).toBeUndefined()
  })
})

describe('an application for admission', () => {
  const say = (key: string) => key
  it('names every field that is missing as the server would', () => {
    const wrong = admissionWrong(freshAdmission(), say)
    expect(Object.keys(wrong)).toHaveLength(1 + 4 + 4 + QUESTIONS.length + 1)
    expect(wrong['guarantees.information']).toBeUndefined()
    expect(wrong['nature.safetyRisk']).toBe('matterlist.empty')
  })

  it('takes a no for an answer, and asks for the day of a temporary one', () => {
    const draft = freshAdmission()
    draft.nature.safetyRisk = false
    draft.temporary = true
    const wrong = admissionWrong(draft, say)
    expect(wrong['nature.safetyRisk']).toBeUndefined()
    expect(wrong.until).toBe('matterlist.empty')
  })

  it('sends no term unless it is temporary, and documents by their ids', () => {
    const draft = { ...freshAdmission(), until: '2027-01-01' }
    draft.documents = [{ id: 7, name: '批复.pdf', size: 1 }]
    expect(asked(draft)).toMatchObject({ attachments: [7] })
    expect(asked(draft).until).toBeUndefined()
    expect(asked({ ...draft, temporary: true }).until).toBe('2027-01-01')
    expect('information' in asked(draft).guarantees).toBe(false)
  })

  it('is made by who speaks for a department or an agency', () => {
    const held = (kind: string, ...roles: string[]) => speaks({ kind, roles } as never)
    expect(held('DEPARTMENT', 'HANDLER')).toBe(true)
    expect(held('AGENCY', 'DISPATCHER')).toBe(true)
    expect(held('AGENCY', 'HANDLER')).toBe(false)
    expect(held('AUTHORITY', 'APPROVER', 'HEAD')).toBe(false)
  })
})

describe('a number', () => {
  it('leads to the page of its kind of case', () => {
    expect(isApplication('ZJ-SQ20261121000001')).toBe(true)
    expect(caseAt('QD-SQ20261121000001').name).toBe('application')
    expect(caseAt('ZJ20261121000001').name).toBe('case')
  })
})

describe('an admission', () => {
  const say = (key: string) => key
  it('lacks information only where the city asks for it', () => {
    expect(Object.keys(admissionWrong(freshAdmission(), say))).not.toContain(
      'guarantees.information',
    )
    expect(Object.keys(admissionWrong(freshAdmission(), say, true))).toContain(
      'guarantees.information',
    )
  })

  it('that came back is filled in as it was sent', () => {
    const draft = { ...freshAdmission(), organisationId: 7, name: '占道', temporary: true }
    draft.until = '2027-01-01'
    draft.guarantees = { ...draft.guarantees, funds: '预算' }
    const sent = asked(draft)
    expect(again(sent)).toEqual(draft)
    expect(again({ ...sent, until: undefined }).temporary).toBe(false)
  })
})
