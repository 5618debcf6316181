import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, freshKey, keysOfSent, whenSignedOut } from '@/shared/api/client'
import { Problem } from '@/shared/api/problem'

const answers = vi.fn<typeof fetch>()
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

beforeEach(() => {
  answers.mockReset()
  vi.stubGlobal('fetch', answers)
  document.cookie = 'XSRF-TOKEN=abc'
})
afterEach(() => vi.unstubAllGlobals())

describe('the client of the API', () => {
  it('sends the CSRF token and the idempotency key', async () => {
    answers.mockResolvedValue(json(201, { number: 'ZJ1' }))
    await api.post('/matters', { a: 1 }, 'key-1')
    const headers = answers.mock.calls[0]?.[1]?.headers as Record<string, string>
    expect(headers['X-XSRF-TOKEN']).toBe('abc')
    expect(headers['Idempotency-Key']).toBe('key-1')
  })

  it('keeps the key of what is sent again, and makes one for what is said anew', () => {
    const keys = keysOfSent()
    const first = keys.of({ text: 'a' })
    expect(keys.of({ text: 'a' })).toBe(first)
    expect(keys.of({ text: 'b' })).not.toBe(first)
    const second = keys.of({ text: 'b' })
    keys.done()
    expect(keys.of({ text: 'b' })).not.toBe(second)
  })

  it('leaves empty values out of the address', async () => {
    answers.mockResolvedValue(json(200, {}))
    await api.get('/tasks', { view: 'mine', q: '', stage: undefined, urgent: null })
    expect(answers.mock.calls[0]?.[0]).toBe('/api/tasks?view=mine')
  })

  it('throws a refusal with its fields', async () => {
    const fields = [{ path: 'outcome', code: 'missing', message: '请选择' }]
    answers.mockResolvedValue(json(422, { code: 'form-invalid', detail: '没有填对', fields }))
    const refused = await api.post('/tasks/1/completion', {}).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect(refused).toMatchObject({ status: 422, code: 'form-invalid', fields })
  })

  it('calls a lost connection offline', async () => {
    answers.mockRejectedValue(new TypeError('failed'))
    await expect(api.get('/tasks')).rejects.toMatchObject({ offline: true, code: 'offline' })
  })

  it('tells when the session has ended', async () => {
    const ended = vi.fn()
    whenSignedOut(ended)
    answers.mockResolvedValue(json(401, {}))
    await api.get('/tasks').catch(() => undefined)
    expect(ended).toHaveBeenCalledOnce()
  })

  it('never makes the same key twice', () => {
    expect(freshKey()).not.toBe(freshKey())
  })
})
