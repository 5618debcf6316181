import { ref, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { freshKey } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { Reported } from '@/shared/api/types'
import { countType } from './frequent'
import { deliver, useOutbox } from './outbox'
import type { Report } from './report'
import { reportStore } from './store'

/** Sends the report being written, or keeps it until there is a connection. */
export function useSending(report: Ref<Report>, clear: () => Promise<void>) {
  const outbox = useOutbox()
  const busy = ref(false)
  const failure = shallowRef<unknown>(null)
  const sent = shallowRef<Reported | 'QUEUED' | null>(null)

  // What is put right is no longer told as wrong.
  watch(
    () => {
      const { typeCode, gridId, location, placeText, description, discoveredAt, party } =
        report.value
      return JSON.stringify([
        typeCode,
        gridId,
        location,
        placeText,
        description,
        discoveredAt,
        party,
      ])
    },
    () => (failure.value = null),
  )

  async function queue(going: Report): Promise<void> {
    await outbox.keep(going)
    countType(going.typeCode)
    // The kept one goes on under its key; what is cleared is a copy.
    report.value = { ...going, key: freshKey() }
    await clear()
    sent.value = 'QUEUED'
  }

  /** What is sent after a refusal is another request: it needs a key of its own. */
  async function rename(refused: Report): Promise<void> {
    await reportStore.drop(refused.key).catch(() => undefined)
    report.value = { ...refused, key: freshKey() }
  }

  async function send(): Promise<void> {
    if (busy.value) return
    busy.value = true
    failure.value = null
    const going = report.value
    try {
      sent.value = await deliver(going)
      countType(going.typeCode)
      await clear()
    } catch (error) {
      if (error instanceof Problem && error.offline) {
        await queue(going)
      } else {
        // What is wrong with a photo stands at the photo.
        failure.value = going.photos.some((photo) => photo.wrong) ? null : error
        await rename(going)
      }
    } finally {
      busy.value = false
    }
  }

  return { busy, failure, sent, send, outbox }
}
