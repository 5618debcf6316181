import type { Proposal, Values } from '@/shared/api/types'

/** The values that accepting a proposal puts into the form. */
export function accepted(proposal: Proposal[]): Values {
  const ids = [...new Set(proposal.map((one) => one.department))]
  const lead = proposal.find((one) => one.role === 'LEAD')?.department ?? ids[0] ?? null
  return { departments: ids, lead }
}

/** The articles a proposal rests on, each once. */
export function basis(proposal: Proposal[]): string[] {
  return [
    ...new Set(
      proposal.flatMap((one) => {
        const said = one.articleText ?? one.article
        return said ? [said] : []
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
