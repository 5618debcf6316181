import { computed, ref, shallowRef, watch } from 'vue'
import type { Photo } from '@/report/report'
import { freshKey } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import { complete, freshFinding, sendPhotos, told } from './finding'
import { patrols } from './patrols'
import type { CheckedIn, Kind } from './patrols'
import type { Position } from './usePosition'

/** A check-in while it is written; its moment is when the place was told. */
export interface CheckInDraft {
  place: (Omit<Position, 'accuracy'> & { accuracy?: number }) | null
  at: string
  outsideReason: string
  note: string
  photos: Photo[]
  finding: ReturnType<typeof freshFinding>
}

/** Whether a refusal asks why one is outside the grid. */
export const asksWhyOutside = (failure: unknown) =>
  failure instanceof Problem && failure.code === 'check-in-outside'

/** Writes one check-in and sends it; offline or refused everything stays as it was typed. */
export function useCheckIn(where: { grid: number; kind: Kind }) {
  const draft = ref<CheckInDraft>({
    place: null,
    at: '',
    outsideReason: '',
    note: '',
    photos: [],
    finding: freshFinding(),
  })
  const found = ref(false)
  const busy = ref(false)
  const outside = ref(false)
  const failure = shallowRef<unknown>(null)
  const done = shallowRef<CheckedIn | null>(null)
  let key = freshKey()
  // without a connection it is sent later, and counts for when one was there
  watch(
    () => draft.value.place,
    () => {
      draft.value.at = new Date().toISOString()
      outside.value = false
    },
  )
  const lacking = computed(() => [
    ...(draft.value.place ? [] : ['place']),
    ...(outside.value && !draft.value.outsideReason.trim() ? ['reason'] : []),
    ...(found.value && !complete(draft.value.finding) ? ['finding'] : []),
  ])

  async function send(): Promise<void> {
    const { place, at, outsideReason, note, photos, finding } = draft.value
    if (busy.value || !place) return
    busy.value = true
    failure.value = null
    try {
      done.value = await patrols.checkIn(
        {
          gridId: where.grid,
          kind: where.kind,
          ...place,
          at,
          outsideReason: (outside.value && outsideReason.trim()) || undefined,
          note: note.trim() || undefined,
          attachments: await sendPhotos(photos),
          finding: found.value ? told(finding) : undefined,
        },
        key,
      )
    } catch (error) {
      failure.value = error
      outside.value = outside.value || asksWhyOutside(error)
      // A refused request left nothing; one that may have arrived goes on under its key.
      if (error instanceof Problem && !error.offline) key = freshKey()
    } finally {
      busy.value = false
    }
  }

  return { draft, found, busy, failure, outside, done, lacking, send }
}
