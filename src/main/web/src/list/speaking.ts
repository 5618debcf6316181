import type { Session } from '@/shared/api/types'
import { useSession } from '@/shared/session/session'

type Position = Session['positions'][number]
/** Who speaks for an organisation of a kind; whether it may apply the server's table decides. */
const SPEAKERS: Record<string, string[]> = {
  DEPARTMENT: ['HANDLER', 'HEAD'],
  AGENCY: ['DISPATCHER', 'HEAD'],
}

/** Whether somebody in the position speaks for its organisation. */
export const speaks = (position: Pick<Position, 'kind' | 'roles'>) =>
  position.roles.some((role) => SPEAKERS[position.kind]?.includes(role))

/** The organisations one may apply for: the one acted in, else all one speaks for. */
export function speakingFor(): Position[] {
  const { session, acting } = useSession()
  const held = acting.value ? [acting.value] : (session.value?.positions ?? [])
  return (held as Position[]).filter(speaks)
}

export const mayApply = () => speakingFor().length > 0
