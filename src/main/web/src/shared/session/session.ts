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
  await api.put('/session/password', { current: currentPassword, next })
  wear(await api.get<Session>('/session'))
}

export async function actIn(positionId: number): Promise<void> {
  await api.put('/session/acting', { positionId })
  wear(await api.get<Session>('/session'))
}

/** The signed-in person as pages see them. */
export function useSession() {
  const acting = computed(() => {
    const session = current.value
    if (!session) return null
    return session.positions.find((p) => p.id === session.acting) ?? session.positions[0] ?? null
  })
  return {
    session: readonly(current),
    acting,
    /** Roles held in any position; what one may do here and now the server decides. */
    has: (role: string) => current.value?.roles.includes(role) ?? false,
    isOfficer: computed(() => (current.value?.posts.length ?? 0) > 0),
  }
}
