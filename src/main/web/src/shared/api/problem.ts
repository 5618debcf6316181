import type { ArticleText, FieldProblem } from './types'

/** A request that was refused or did not arrive, in words for the person who asked. */
export class Problem extends Error {
  readonly status: number
  /** The server's code; `offline` when no answer came. */
  readonly code: string
  readonly params: Record<string, unknown>
  readonly articles: ArticleText[]
  readonly fields: FieldProblem[]

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? body.code ?? String(status))
    this.status = status
    this.code = body.code ?? `http-${status}`
    this.params = body.params ?? {}
    this.articles = body.articles ?? []
    this.fields = body.fields ?? []
  }

  /** No answer came: the same request may be sent again with the same idempotency key. */
  get offline(): boolean {
    return this.status === 0
  }
}

interface ProblemBody {
  title: string
  detail: string
  code: string
  params: Record<string, unknown>
  articles: ArticleText[]
  fields: FieldProblem[]
}

/** The problem in an answer; a gateway's plain text counts by its status. */
export async function problemOf(answer: Response): Promise<Problem> {
  let body: Partial<ProblemBody> = {}
  if ((answer.headers.get('content-type') ?? '').includes('json')) {
    body = (await answer.json().catch(() => ({}))) as Partial<ProblemBody>
  }
  return new Problem(answer.status, body)
}
