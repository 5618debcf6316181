import type { Proposal, Values } from '@/shared/api/types'

/** The values that accepting a proposal puts into the form; there is nothing to explain then. */
export function accepted(proposal: Proposal[]): Values {
  const ids = [...new Set(proposal.map((one) => one.department))]
  const lead = proposal.find((one) => one.role === 'LEAD')?.department ?? ids[0] ?? null
  return { departments: ids, lead, changeReason: '' }
}

/** The articles a proposal rests on, each once. */
export function basis(proposal: Proposal[]): string[] {
  return [
    ...new Set(
      proposal.flatMap((one) => {
        // `practice` is no article: such a rule stands by its number alone.
        if (!one.article || one.article === 'practice') return []
        return [one.articleText ? `${one.article} ${one.articleText}` : one.article]
      }),
    ),
  ]
}

/** Departments in the order they are told: the lead first, each once. */
export function inOrder(proposal: Proposal[]): Proposal[] {
  const seen = new Map<unknown, Proposal>()
  const sorted = [...proposal].sort((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD'))
  for (const one of sorted) if (!seen.has(one.department)) seen.set(one.department, one)
  return [...seen.values()]
}

/** The numbers of the routing rules behind a proposal, each once, ascending. */
export function rules(proposal: Proposal[]): number[] {
  return [...new Set(proposal.flatMap((one) => (one.rule ? [one.rule] : [])))].sort((a, b) => a - b)
}
