import { computed, readonly, shallowRef } from 'vue'
import { api } from '@/shared/api/client'
import { upload } from '@/shared/api/files'
import { Problem } from '@/shared/api/problem'
import type { Reported } from '@/shared/api/types'
import { requestOf } from './report'
import type { Photo, Report } from './report'
import { reportStore } from './store'

const RETRY_MS = 60_000

const kept = shallowRef<Report[]>([])
const delivered = shallowRef<Reported | null>(null)
let owner = ''
let sending = false

/** Notes at the photo why it is not taken, so that it can be told there. */
const blame = (photo: Photo) => (failure: unknown) => {
  const refused = failure instanceof Problem && [413, 415, 422].includes(failure.status)
  if (refused) photo.wrong = failure.message
  throw failure
}

/**
 * Sends a report: its photos first, each once, then the report under its own key.
 * Thrown is the {@link Problem} that stopped it; what was sent before is remembered.
 */
export async function deliver(report: Report): Promise<Reported> {
  for (const [n, photo] of report.photos.entries()) {
    if (photo.id !== undefined) continue
    const file = new File([photo.blob], photo.name, { type: photo.blob.type })
    photo.id = (await upload(file, 'photo', `${report.key}-${n}`).catch(blame(photo))).id
    await reportStore.put(report).catch(() => undefined)
  }
  return api.post<Reported>('/matters', requestOf(report), report.key)
}

async function look(): Promise<void> {
  const all = await reportStore.of(owner).catch(() => [])
  kept.value = all.filter((report) => report.state !== 'DRAFT')
}

async function sendAll(words: (failure: unknown) => string): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (const report of kept.value.filter((one) => one.state === 'WAITING')) {
      try {
        delivered.value = await deliver(report)
        await reportStore.drop(report.key)
      } catch (failure) {
        // No connection or no session: wait. Refused: the person must change it.
        if (!(failure instanceof Problem) || failure.offline || failure.status === 401) break
        if (failure.status >= 500) break
        await reportStore.put({ ...report, state: 'REFUSED', why: words(failure) })
      }
    }
  } finally {
    sending = false
    await look()
  }
}

/** Starts sending what waits: now, when the connection comes back, and every minute. */
export function runOutbox(username: string, words: (failure: unknown) => string): () => void {
  owner = username
  const send = () => {
    if (kept.value.some((report) => report.state === 'WAITING')) void sendAll(words)
  }
  void look().then(send)
  window.addEventListener('online', send)
  const timer = window.setInterval(send, RETRY_MS)
  return () => {
    window.removeEventListener('online', send)
    window.clearInterval(timer)
    kept.value = []
  }
}

/** Reports that wait on this device for a connection or for a change. */
export function useOutbox() {
  return {
    kept: readonly(kept),
    waiting: computed(() => kept.value.length),
    /** The last report that went out by itself. */
    delivered,
    sendAll,
    async keep(report: Report) {
      await reportStore.put({ ...report, state: 'WAITING' })
      await look()
    },
    async drop(key: string) {
      await reportStore.drop(key)
      await look()
    },
    look,
  }
}
