import { freshKey } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { Located, PartyFields, ReportRequest, Told } from '@/shared/api/types'
import { toLocalField } from '@/shared/clock/dates'

/** A photo on this device; `id` once the server has it. */
export interface Photo {
  name: string
  blob: Blob
  id?: number
  /** Why the server does not take it, in words. */
  wrong?: string
}

/** A report while it is written and until the server has it. */
export interface Report {
  /** The idempotency key of its sending. */
  key: string
  username: string
  state: 'DRAFT' | 'WAITING' | 'REFUSED'
  /** Why the server refused it, in words. */
  why?: string
  source: string
  typeCode: string
  typeName: string
  urgent: boolean
  gridId: number | null
  gridName: string
  location: Located | null
  /** The mark lies in no grid. */
  outside?: boolean
  placeText: string
  description: string
  /** As a `datetime-local` field has it. */
  discoveredAt: string
  party: PartyFields
  photos: Photo[]
}

export function freshReport(username: string, source: string): Report {
  return {
    key: freshKey(),
    username,
    state: 'DRAFT',
    source,
    typeCode: '',
    typeName: '',
    urgent: false,
    gridId: null,
    gridName: '',
    location: null,
    placeText: '',
    description: '',
    discoveredAt: toLocalField(new Date()),
    party: {},
    photos: [],
  }
}

/** The most photos a report takes. */
export const MOST_PHOTOS = 9

export type Missing =
  'photo' | 'type' | 'grid' | 'outside' | 'description' | 'future' | 'discoveredAt'

/** What a step still lacks, by the names under `report.missing.`. */
export function missingIn(step: 1 | 2 | 3, report: Report, now = new Date()): Missing[] {
  if (step === 1) {
    const photo: Missing[] = report.photos.some((one) => one.wrong) ? ['photo'] : []
    return report.typeCode ? photo : [...photo, 'type']
  }
  if (step === 2 && report.location && report.outside) return ['outside']
  if (step === 2) return report.gridId || report.location ? [] : ['grid']
  const missing: Missing[] = []
  if (!report.description.trim()) missing.push('description')
  if (!report.discoveredAt) missing.push('discoveredAt')
  else if (new Date(report.discoveredAt) > now) missing.push('future')
  return missing
}

const STEP_OF: Record<string, 1 | 2 | 3> = {
  attachments: 1,
  typeCode: 1,
  urgent: 1,
  gridId: 2,
  location: 2,
  description: 3,
  discoveredAt: 3,
  party: 3,
}

/** The first step in which something stands that the server refused; null when no field is named. */
export function stepOf(failure: unknown): 1 | 2 | 3 | null {
  const fields = failure instanceof Problem ? failure.fields : []
  const steps = fields.flatMap(({ path }) => STEP_OF[path.split(/[.[]/)[0] ?? ''] ?? [])
  return steps.sort()[0] ?? null
}

const trimmed = (text: string | null | undefined) => text?.trim() || null

function told({ location, placeText }: Report): Told | undefined {
  const text = trimmed(placeText)
  return location || text ? { lng: location?.lng, lat: location?.lat, text } : undefined
}

/** The report as the server wants it; its photos must be uploaded by then. */
export function requestOf(report: Report): ReportRequest {
  const party: PartyFields = {
    name: trimmed(report.party.name),
    phone: trimmed(report.party.phone),
    identityNumber: trimmed(report.party.identityNumber),
    address: trimmed(report.party.address),
  }
  return {
    typeCode: report.typeCode,
    urgent: report.urgent,
    description: report.description.trim(),
    location: told(report),
    gridId: report.gridId ?? undefined,
    discoveredAt: new Date(report.discoveredAt).toISOString(),
    attachments: report.photos.flatMap((photo) => (photo.id === undefined ? [] : [photo.id])),
    party: Object.values(party).some(Boolean) ? party : undefined,
    source: report.source,
  }
}
