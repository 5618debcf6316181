import { computed } from 'vue'
import { useAnswer } from '@/shared/useAnswer'
import { lists } from './lists'
import type { ListOffer } from './lists'
import { speakingFor } from './speaking'

/** A change of the list somebody applies for. */
export type ListChange = 'admission' | 'withdrawal'

/** For which of the organisations one speaks for the city's table lets one apply. */
export function allowedIn<P extends { organisationId: number }>(
  offer: ListOffer | null,
  change: ListChange,
  speaking: P[],
): P[] {
  const may = offer?.organisations.filter((one) => one[change].allowed) ?? []
  return speaking.filter((one) => may.some((each) => each.organisationId === one.organisationId))
}

/**
 * What the city's table lets the person apply for, in the position acted in.
 *
 * @param asks whether it matters here at all
 */
export function useOffers(asks = true) {
  const speaking = speakingFor()
  const { answer, failure, load } = useAnswer(() => lists.offers())
  if (asks) void load()
  const allowed = (change: ListChange) => allowedIn(answer.value, change, speaking)
  /** On which articles it rests that the organisation spoken for may not apply. */
  const articles = (change: ListChange) =>
    answer.value?.organisations.find((one) => one.organisationId === speaking[0]?.organisationId)?.[
      change
    ].articles ?? []
  return {
    offer: answer,
    failure,
    load,
    speaking,
    allowed,
    articles,
    mayAdmit: computed(() => allowed('admission').length > 0),
    mayWithdraw: computed(() => allowed('withdrawal').length > 0),
  }
}
