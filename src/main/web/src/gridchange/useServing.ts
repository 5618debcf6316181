import { shallowRef, watch } from 'vue'
import { gridFiles } from '@/grid/gridFiles'
import { grids } from '@/report/grids'
import type { FilePost } from '@/shared/api/types'

/** A post held in a grid that is to change, with the name of that grid. */
export type Serving = FilePost & { grid: string }

/** Who serves in these grids; nobody of a grid whose file the reader may not open. */
export function useServing(touched: () => number[]) {
  const serving = shallowRef<Serving[]>([])
  async function of(id: number): Promise<Serving[]> {
    const [file, grid] = await Promise.all([gridFiles.one(id), grids.one(id)])
    return file.posts.map((post) => ({ ...post, grid: grid.name }))
  }
  watch(
    () => touched().join(),
    async () => {
      serving.value = (await Promise.all(touched().map((id) => of(id).catch(() => [])))).flat()
    },
    { immediate: true },
  )
  return serving
}
