import { gridFiles } from '@/grid/gridFiles'
import type { GridView } from '@/shared/api/types'
import { byName } from '@/shared/byName'
import { drafts } from './drafts'
import type { Kind, Planned } from './drafts'
import { asIs, letter } from './plan'

/** The grids as a change begins with them: with those who serve there and their micro-grids. */
export function asTheyAre(before: GridView[], kind: Kind): Promise<Planned[]> {
  return Promise.all(
    byName(before).map(async (each, i) => {
      const [file, micro] = await Promise.all([gridFiles.one(each.id), drafts.microGrids(each.id)])
      const posts = file.posts.map((post) => post.id)
      return asIs(each, kind, letter(i), posts, micro)
    }),
  )
}
