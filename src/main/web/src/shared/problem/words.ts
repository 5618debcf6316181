import { Problem } from '@/shared/api/problem'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What a failure says to a person: the server's own words where it has any. */
export function problemWords(failure: unknown, t: Translate): string {
  if (!(failure instanceof Problem)) return t('problem.unknown', { status: '—' })
  if (failure.offline) return t('problem.offline')
  if (failure.message && failure.message !== failure.code && !/^\d+$/.test(failure.message)) {
    return failure.message
  }
  const bare: Record<number, string> = {
    401: 'problem.gone',
    403: 'problem.forbidden',
    404: 'problem.notFound',
    413: 'problem.tooLarge',
  }
  const key = bare[failure.status]
  return key ? t(key) : t('problem.unknown', { status: failure.status })
}
