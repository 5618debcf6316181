import type { Admission } from './lists'

export const CATEGORIES = [
  'INFORMATION',
  'SECURITY',
  'SAFETY',
  'DISPUTE',
  'URBAN',
  'ENVIRONMENT',
  'MARKET',
  'SERVICE',
  'CARE',
  'PUBLICITY',
  'OPINION',
  'EMERGENCY',
  'OTHER',
] as const
export const RESPONSIBILITIES = ['VILLAGE', 'TOWN', 'DEPARTMENT'] as const
export const GUARANTEES = ['people', 'funds', 'materials', 'training', 'information'] as const
/** The questions of the table that bars types, in its order. */
export const QUESTIONS = [
  'needsEnforcementQualification',
  'reservedByLaw',
  'internalManagement',
  'safetyRisk',
  'needsExpertSkill',
  'fundingProvided',
  'withinAbility',
  'administrativePower',
] as const
export type Question = (typeof QUESTIONS)[number]
export type Guarantee = (typeof GUARANTEES)[number]
const LEAST = 4

/** A document that was uploaded already. */
export interface Document {
  id: number
  name: string
  size: number
}

/** What is typed; nothing is answered for the applicant. */
export interface AdmissionDraft {
  organisationId: number | null
  name: string
  group: string
  category: string
  responsibility: string
  urgent: boolean
  temporary: boolean
  until: string
  reason: string
  guarantees: Record<Guarantee, string>
  nature: Partial<Record<Question, boolean>>
  documents: Document[]
}
export const freshAdmission = (): AdmissionDraft => ({
  organisationId: null,
  name: '',
  group: '',
  category: '',
  responsibility: '',
  urgent: false,
  temporary: false,
  until: '',
  reason: '',
  guarantees: { people: '', funds: '', materials: '', training: '', information: '' },
  nature: {},
  documents: [],
})

export interface WithdrawalDraft {
  organisationId: number | null
  typeCode: string
  reason: string
  documents: Document[]
}
export const freshWithdrawal = (): WithdrawalDraft => ({
  organisationId: null,
  typeCode: '',
  reason: '',
  documents: [],
})

type Say = (key: string, values?: Record<string, unknown>) => string

function reasonWrong(reason: string, say: Say): Record<string, string> {
  if (!reason.trim()) return { reason: say('matterlist.empty') }
  return reason.trim().length < LEAST ? { reason: say('matterlist.tooShort', { n: LEAST }) } : {}
}

/** What is missing, by the path the server would name. */
export function admissionWrong(
  draft: AdmissionDraft,
  say: Say,
  informationRequired = false,
): Record<string, string> {
  const missing: string[] = []
  if (!draft.organisationId) missing.push('organisationId')
  for (const key of ['name', 'group', 'category', 'responsibility'] as const) {
    if (!draft[key].trim()) missing.push(key)
  }
  if (draft.temporary && !draft.until) missing.push('until')
  for (const key of GUARANTEES) {
    const needed = key !== 'information' || informationRequired
    if (needed && !draft.guarantees[key].trim()) missing.push(`guarantees.${key}`)
  }
  for (const key of QUESTIONS) if (draft.nature[key] === undefined) missing.push(`nature.${key}`)
  return {
    ...Object.fromEntries(missing.map((path) => [path, say('matterlist.empty')])),
    ...reasonWrong(draft.reason, say),
  }
}

export function withdrawalWrong(draft: WithdrawalDraft, say: Say): Record<string, string> {
  const empty = say('matterlist.empty')
  return {
    ...(draft.organisationId ? {} : { organisationId: empty }),
    ...(draft.typeCode ? {} : { typeCode: empty }),
    ...reasonWrong(draft.reason, say),
  }
}

/** A draft of what was sent before. */
export function again(said: Admission): AdmissionDraft {
  return {
    organisationId: said.organisationId,
    name: said.name,
    group: said.group,
    category: said.category,
    responsibility: said.responsibility,
    urgent: !!said.urgent,
    temporary: !!said.until,
    until: said.until ?? '',
    reason: said.reason,
    guarantees: { ...said.guarantees, information: said.guarantees.information ?? '' },
    nature: { ...said.nature },
    documents: [],
  }
}

/** What is sent for a draft that lacks nothing. */
export function asked(draft: AdmissionDraft): Admission {
  const { temporary, until, documents, guarantees, ...rest } = draft
  const { information, ...needed } = guarantees
  return {
    ...rest,
    until: temporary ? until : undefined,
    guarantees: information.trim() ? { ...needed, information } : needed,
    attachments: documents.map((one) => one.id),
  } as Admission
}
