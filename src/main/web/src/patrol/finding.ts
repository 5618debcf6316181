import { upload } from '@/shared/api/files'
import { Problem } from '@/shared/api/problem'
import type { Photo } from '@/report/report'
import type { Finding } from './patrols'

/** A finding while it is written. */
export interface FindingDraft {
  typeCode: string
  typeName: string
  urgent: boolean
  description: string
}

export const freshFinding = (): FindingDraft => ({
  typeCode: '',
  typeName: '',
  urgent: false,
  description: '',
})

/** Whether it says what and which. */
export const complete = (finding: FindingDraft) =>
  Boolean(finding.typeCode && finding.description.trim())

/** As the server wants it. */
export const told = (finding: FindingDraft): Finding => ({
  typeCode: finding.typeCode,
  urgent: finding.urgent,
  description: finding.description.trim(),
})

/** Sends the photos the server has not yet; a refused one tells why and stops the rest. */
export async function sendPhotos(photos: Photo[]): Promise<number[]> {
  const ids: number[] = []
  for (const photo of photos) {
    if (photo.id === undefined) {
      try {
        const file = new File([photo.blob], photo.name, { type: photo.blob.type })
        photo.id = Number((await upload(file, 'photo')).id)
      } catch (failure) {
        if (failure instanceof Problem && !failure.offline) photo.wrong = failure.message
        throw failure
      }
    }
    ids.push(photo.id)
  }
  return ids
}
