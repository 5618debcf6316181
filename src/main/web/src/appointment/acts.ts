import type { Change } from '@/grid/change'
import { posts } from './posts'
import type { CandidateList, CandidateRow } from './posts'

type Words = (key: string, values?: Record<string, unknown>) => string

/** Something one may do with a candidate now: at once, or after a few words. */
export interface Act {
  key: string
  label: string
  change?: (one: CandidateRow) => Change
  send?: (one: CandidateRow) => Promise<unknown>
}

/** Whole points of a hundred; anything else goes as typed, for the server to say what is wrong. */
const pointsOf = (typed: unknown) => (/^\d{1,3}$/.test(String(typed)) ? Number(typed) : typed)

/** What one may do with this candidate at the present step. */
export function actsOf(list: CandidateList, one: CandidateRow, number: string, t: Words): Act[] {
  const label = (key: string) => t(`appointment.act.${key}`)
  const say = (what: string, said: object) => posts.say(number, one.id, what, said)
  const because = (key: string, send: (reason: unknown) => Promise<unknown>): Act => ({
    key,
    label: label(key),
    change: () => ({
      title: t('appointment.actTitle', { act: label(key), name: one.name }),
      fields: [{ key: 'reason', label: t('appointment.why'), kind: 'long', most: 500 }],
      send: (values) => send(values.reason),
    }),
  })
  switch (list.may) {
    case 'REGISTER':
      return [{ key: 'strike', label: label('strike'), send: () => posts.strike(number, one.id) }]
    case 'CHECK':
      return [
        { key: 'pass', label: label('pass'), send: () => say('check', { passed: true }) },
        because('fail', (reason) => say('check', { passed: false, reason })),
      ]
    case 'SCORE':
      return one.passed
        ? [
            {
              key: 'score',
              label: label('score'),
              change: () => ({
                title: t('appointment.actTitle', { act: label('score'), name: one.name }),
                fields: [{ key: 'score', label: t('appointment.score'), kind: 'text', most: 3 }],
                send: (values) => say('score', { score: pointsOf(values.score) }),
              }),
            },
          ]
        : []
    case 'CHOOSE':
      return choices(list, one, t, say)
    case 'DROP':
      return one.chosenGridId ? [because('drop', (reason) => say('drop', { reason }))] : []
    default:
      return []
  }
}

/** Each grid nobody is chosen for, or to take the choice back. */
function choices(
  list: CandidateList,
  one: CandidateRow,
  t: Words,
  say: (what: string, said: object) => Promise<unknown>,
): Act[] {
  if (!one.passed) return []
  if (one.chosenGridId) {
    return [
      { key: 'unchoose', label: t('appointment.act.unchoose'), send: () => say('choice', {}) },
    ]
  }
  const taken = list.candidates.map((each) => each.chosenGridId)
  return list.grids
    .filter((grid) => !taken.includes(grid.id))
    .map((grid) => ({
      key: `choose-${grid.id}`,
      label: t('appointment.act.choose', { grid: grid.name }),
      send: () => say('choice', { gridId: grid.id }),
    }))
}
