import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'

export type Place = components['schemas']['PlaceView']

/** How many leading digits of a division code name a county, a town, a village. */
const DIGITS = [6, 9, 12]
const LENGTH = 12

/** The places directly below one; without a code, the counties of the city. */
export const below = (parent?: string) => api.get<Place[]>('/places', { parent })

/** The whole code of a place by its leading digits. */
export const codeOf = (prefix: string) => prefix.padEnd(LENGTH, '0')

/** How many leading digits of a code say something; a village uses all of them. */
function told(code: string): number {
  if (!code) return 0
  return DIGITS.find((digits) => code.endsWith('0'.repeat(LENGTH - digits)) || digits === LENGTH)!
}

/** One choice on the way down to a place. */
export interface Step {
  /** Whose places are offered; undefined for the city. */
  parent?: string
  /** The place chosen; empty for all. */
  chosen: string
}

/**
 * The choices from the widest area down to a place: each step below the one chosen before it.
 *
 * @param root the leading digits of the widest area; empty for the whole city
 * @param code the place chosen; empty for all of the area
 */
export function stepsTo(root: string, code: string): Step[] {
  const steps: Step[] = []
  let parent: string | undefined = root.length > 4 ? codeOf(root) : undefined
  for (const digits of DIGITS.filter((each) => each > Math.max(4, root.length))) {
    const chosen: string = told(code) >= digits ? codeOf(code.slice(0, digits)) : ''
    steps.push({ parent, chosen })
    if (!chosen) break
    parent = chosen
  }
  return steps
}
