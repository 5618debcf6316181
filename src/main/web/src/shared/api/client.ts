import { Problem, problemOf } from './problem'

/** Values of a query string; empty ones are left out. */
export type Query = Record<string, string | number | boolean | null | undefined>

interface Options {
  query?: Query
  body?: unknown
  /** Sent as `Idempotency-Key`: the same key gives the same answer and one effect. */
  key?: string
  signal?: AbortSignal
  /** Lets the request outlive the page (drafts sent while leaving). */
  keepalive?: boolean
}

const UNSAFE = ['POST', 'PUT', 'DELETE']
let language = 'zh'
let onSignedOut: () => void = () => {}

/** The language answers come in. */
export function speak(tag: string): void {
  language = tag
}

/** Called when a request is answered 401, that is, when the session has ended. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener
}

function csrfToken(): string | undefined {
  return document.cookie
    .split('; ')
    .find((part) => part.startsWith('XSRF-TOKEN='))
    ?.slice('XSRF-TOKEN='.length)
}

function address(path: string, query: Query = {}): string {
  const pairs = Object.entries(query).filter(([, v]) => v !== undefined && v !== null && v !== '')
  const search = new URLSearchParams(pairs.map(([k, v]) => [k, String(v)])).toString()
  return `/api${path}${search ? `?${search}` : ''}`
}

async function fetchFrom(method: string, path: string, options: Options): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': language,
  }
  const form = options.body instanceof FormData
  if (options.body !== undefined && !form) headers['Content-Type'] = 'application/json'
  if (options.key) headers['Idempotency-Key'] = options.key
  if (UNSAFE.includes(method)) {
    // The cookie comes with any answer; the very first unsafe request may find none yet.
    if (!csrfToken()) await fetch('/api/sign-in', { headers: { Accept: 'application/json' } })
    const token = csrfToken()
    if (token) headers['X-XSRF-TOKEN'] = decodeURIComponent(token)
  }
  return fetch(address(path, options.query), {
    method,
    headers,
    body: form ? (options.body as FormData) : JSON.stringify(options.body),
    signal: options.signal,
    keepalive: options.keepalive,
    credentials: 'same-origin',
  })
}

async function send<T>(method: string, path: string, options: Options = {}): Promise<T> {
  let answer: Response
  try {
    answer = await fetchFrom(method, path, options)
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new Problem(0, { code: 'offline' })
  }
  if (!answer.ok) {
    if (answer.status === 401 && path !== '/session') onSignedOut()
    throw await problemOf(answer)
  }
  const text = await answer.text()
  return (text ? JSON.parse(text) : undefined) as T
}

/** The server's API; every refusal is thrown as a {@link Problem}. */
export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) =>
    send<T>('GET', path, { query, signal }),
  post: <T>(path: string, body?: unknown, key?: string) => send<T>('POST', path, { body, key }),
  put: <T>(path: string, body?: unknown, keepalive = false) =>
    send<T>('PUT', path, { body, keepalive }),
  delete: <T>(path: string) => send<T>('DELETE', path),
}

/** A key for one intended effect; made when the person starts, kept over retries. */
export function freshKey(): string {
  // randomUUID exists in secure contexts only; an office network may serve plain HTTP.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Keys for what may be sent again: the same once more, after a lost answer, keeps its key. */
export function keysOfSent(): { of(said: unknown): string; done(): void } {
  let key = ''
  let sent = ''
  return {
    of(said) {
      const now = JSON.stringify(said)
      if (now !== sent) key = freshKey()
      sent = now
      return key
    },
    /** It arrived: the same said again is meant anew. */
    done() {
      sent = ''
    },
  }
}
