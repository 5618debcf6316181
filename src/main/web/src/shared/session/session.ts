import { computed, readonly, ref } from 'vue'
import { api } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'
import type { Session } from '@/shared/api/types'

const current = ref<Session | null>(null)
let asked: Promise<void> | null = null

function wear(session: Session | null): void {
  current.value = session
  const root = document.documentElement.style
  if (session?.city.accent) root.setProperty('--accent', session.city.accent)
  else root.removeProperty('--accent')
}

/** Who is signed in, asked from the server once; nobody is no error. */
export function askSession(): Promise<void> {
  asked ??= api.get<Session>('/session').then(wear, (failure: unknown) => {
    wear(null)
    if (!(failure instanceof Problem) || failure.status !== 401) {
      asked = null
      throw failure
    }
  })
  return asked
}

/** Reads who is signed in once more, for the names in another language. */
export async function readSessionAgain(): Promise<void> {
  if (current.value) wear(await api.get<Session>('/session'))
}

/** Forgets who was signed in, for example when the server says the session ended. */
export function forgetSession(): void {
  wear(null)
}

export async function signIn(username: string, password: string): Promise<Session> {
  const session = await api.post<Session>('/session', { username, password })
  asked = Promise.resolve()
  wear(session)
  return session
}

export async function signOut(): Promise<void> {
  await api.delete('/session')
  wear(null)
}

export async function changePassword(currentPassword: string, next: string): Promise<void> {
  wear(await api.put<Session>('/session/password', { current: currentPassword, next }))
}

/** Acts in one of the positions held; null in all of them. */
export async function actIn(positionId: number | null): Promise<void> {
  wear(await api.put<Session>('/session/acting', { positionId }))
}

/** The signed-in person as pages see them. */
export function useSession() {
  const acting = computed(() => {
    const session = current.value
    if (!session) return null
    const only = session.positions.length === 1 ? session.positions[0] : undefined
    return session.positions.find((p) => p.id === session.acting) ?? only ?? null
  })
  return {
    session: readonly(current),
    acting,
    /** Roles of the position acted in, of all when none is chosen; what one may do here and now the server decides. */
    has: (role: string) => current.value?.roles.some((one) => one === role) ?? false,
    isOfficer: computed(() => (current.value?.posts.length ?? 0) > 0),
  }
}
