import { api, freshKey } from './client'
import type { AttachmentView } from './types'

/** Where the bytes of an attachment are read from. */
export const fileAddress = (id: number | string) => `/api/attachments/${encodeURIComponent(id)}`

/** Sends one file; `purpose` is `photo` or `document`. */
export function upload(file: File, purpose: string, key = freshKey()): Promise<AttachmentView> {
  const form = new FormData()
  form.append('file', file, file.name)
  form.append('purpose', purpose)
  return api.post<AttachmentView>('/attachments', form, key)
}

/** Whether a browser shows the file itself as a picture. */
export const isPicture = (type: string) => /^image\/(png|jpe?g|gif|webp)$/.test(type)

/** A size in bytes as people read it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
