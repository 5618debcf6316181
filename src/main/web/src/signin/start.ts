import type { Session } from '@/shared/api/types'

/** Where somebody begins: at the cases, or at the administration when that is all they do. */
export const startOf = (roles: Session['roles']) =>
  roles.length > 0 && roles.every((role) => role === 'SYSTEM_ADMIN') ? '/admin' : '/'
