import { today } from '@/shared/clock/dates'
import type { Document } from '@/list/admission'
import type { Wrong } from '@/list/useApplying'
import { POSTS, SOURCES } from './posts'
import type { Appointment, Exit, Ground, NewCandidate, Post } from './posts'

type Words = (key: string) => string

/** Today as a form sends a day. */

/** A candidate while typed: somebody of the register by number, or somebody new. */
export interface CandidateDraft {
  fresh: boolean
  code: string
  name: string
  workPhone: string
  privatePhone: string
  identityNumber: string
  birthDate: string
  education: string
  source: string
  citizen: boolean
  villageLeader: boolean
  villageMember: boolean
  declared: boolean
}
export const freshCandidate = (): CandidateDraft => ({
  fresh: true,
  code: '',
  name: '',
  workPhone: '',
  privatePhone: '',
  identityNumber: '',
  birthDate: '',
  education: '',
  source: '',
  citizen: true,
  villageLeader: false,
  villageMember: false,
  declared: false,
})

/** What is sent of a candidate: empty texts are absent. */
export function candidateOf(draft: CandidateDraft): NewCandidate {
  const { fresh, citizen, villageLeader, villageMember, declared, code, source, ...self } = draft
  const { birthDate, education } = self
  const texts = fresh ? { ...self, source } : { code, source, birthDate, education }
  const filled = Object.entries(texts)
    .map(([key, value]) => [key, value.trim()] as const)
    .filter(([, value]) => value)
  return { ...Object.fromEntries(filled), citizen, villageLeader, villageMember, declared }
}

export function candidateWrong(draft: CandidateDraft, path: string, t: Words): Wrong {
  const wrong: Wrong = {}
  const needed = draft.fresh ? (['name', 'birthDate'] as const) : (['code'] as const)
  for (const key of needed) if (!draft[key].trim()) wrong[path + key] = t('appointment.required')
  return wrong
}

export interface AppointmentDraft {
  organisationId: number | null
  post: Post | ''
  recruitment: boolean
  grids: { id: number; name: string }[]
  departmentId: number | ''
  startsOn: string
  reason: string
  requirements: string
  candidate: CandidateDraft
  documents: Document[]
}
export const freshAppointment = (): AppointmentDraft => ({
  organisationId: null,
  post: '',
  recruitment: false,
  grids: [],
  departmentId: '',
  startsOn: today(),
  reason: '',
  requirements: '',
  candidate: freshCandidate(),
  documents: [],
})

const LEAST = 4

/** Takes over what a link to the page says: a grid, a post, and who of the register is to hold it. */
export function prefill(draft: AppointmentDraft, said: Record<string, unknown>): void {
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : '')
  if (text('grid') && text('name')) {
    draft.grids = [{ id: Number(text('grid')), name: text('name') }]
  }
  const post = POSTS.find((one) => one === said.post)
  if (post) draft.post = post
  if (text('code') && text('code') !== draft.candidate.code) {
    draft.recruitment = false
    draft.candidate = {
      ...freshCandidate(),
      fresh: false,
      code: text('code'),
      source: SOURCES.find((one) => one === said.source) ?? '',
    }
  }
}

export function appointmentWrong(draft: AppointmentDraft, t: Words): Wrong {
  const wrong: Wrong = draft.recruitment ? {} : candidateWrong(draft.candidate, 'candidate.', t)
  const needed: [string, boolean][] = [
    ['post', Boolean(draft.post)],
    ['grids', draft.grids.length > 0],
    ['startsOn', Boolean(draft.startsOn)],
    ['requirements', !draft.recruitment || Boolean(draft.requirements.trim())],
  ]
  for (const [key, there] of needed) if (!there) wrong[key] = t('appointment.required')
  if (draft.reason.trim().length < LEAST) wrong.reason = t('appointment.tooShort')
  return wrong
}

export function askedOf(draft: AppointmentDraft): Appointment {
  return {
    organisationId: draft.organisationId as number,
    post: draft.post as Post,
    grids: draft.grids.map((grid) => grid.id),
    recruitment: draft.recruitment,
    startsOn: draft.startsOn,
    reason: draft.reason.trim(),
    attachments: draft.documents.map((one) => one.id),
    ...(draft.post === 'INSTRUCTOR' && draft.departmentId && { departmentId: draft.departmentId }),
    ...(draft.recruitment
      ? { requirements: draft.requirements.trim() }
      : { candidate: candidateOf(draft.candidate) }),
  }
}

export interface ExitDraft {
  organisationId: number | null
  ground: Ground | ''
  reason: string
  documents: Document[]
}
export const freshExit = (): ExitDraft => ({
  organisationId: null,
  ground: '',
  reason: '',
  documents: [],
})

export function exitWrong(draft: ExitDraft, t: Words): Wrong {
  const wrong: Wrong = {}
  if (!draft.ground) wrong.ground = t('appointment.required')
  if (draft.reason.trim().length < LEAST) wrong.reason = t('appointment.tooShort')
  return wrong
}

export const exitOf = (draft: ExitDraft, postId: number): Exit => ({
  organisationId: draft.organisationId as number,
  postId,
  ground: draft.ground as Ground,
  reason: draft.reason.trim(),
  attachments: draft.documents.map((one) => one.id),
})
