import { computed, ref, watch } from 'vue'
import type { Located } from '@/shared/api/types'
import { drafts } from './drafts'
import { changed, cut, join } from './plan'
import type { useDraft } from './useDraft'

/** Grids chosen and a line drawn on the map, and what one does to the draft with them. */
export function useDrawing(work: ReturnType<typeof useDraft>) {
  const chosen = ref<string[]>([])
  const line = ref<[number, number][]>([])
  const place = ref<Located | null>(null)
  const picked = computed(() => {
    const grids = work.draft.value?.plan.grids ?? []
    return chosen.value.flatMap((key) => grids.find((grid) => grid.key === key) ?? [])
  })
  watch(place, (at) => {
    if (at && work.draft.value?.mayChange) line.value = [...line.value, [at.lng, at.lat]]
  })

  function pick(key: string): void {
    chosen.value = chosen.value.includes(key)
      ? chosen.value.filter((each) => each !== key)
      : [...chosen.value, key]
  }
  function clear(): void {
    line.value = []
    place.value = null
  }
  const lineString = (): GeoJSON.LineString => ({ type: 'LineString', coordinates: line.value })

  async function split(): Promise<void> {
    const [grid] = picked.value
    const now = work.draft.value
    if (!grid?.polygon || !now) return
    const { polygon } = grid
    const parts = await work.doing(() => drafts.split(polygon, lineString()))
    if (!parts) return
    work.plan(cut(now.plan, grid, parts))
    clear()
  }
  async function merge(): Promise<void> {
    const now = work.draft.value
    const shapes = picked.value.flatMap((grid) => grid.polygon ?? [])
    if (!now || shapes.length < 2) return
    const whole = await work.doing(() => drafts.merge(shapes))
    if (!whole) return
    work.plan(join(now.plan, picked.value, whole))
    chosen.value = chosen.value.slice(0, 1)
  }
  async function border(): Promise<void> {
    const [left, right] = picked.value
    const now = work.draft.value
    if (!now || !left?.polygon || !right?.polygon) return
    const [one, other] = [left.polygon, right.polygon]
    const moved = await work.doing(() => drafts.border(one, other, lineString()))
    if (!moved) return
    const first = changed(now.plan, left, { polygon: moved[0] })
    work.plan(changed(first, right, { polygon: moved[1] }))
    clear()
  }
  function redraw(): void {
    const [grid] = picked.value
    const start = line.value[0]
    if (!grid || !start || !work.draft.value || line.value.length < 3) return
    const polygon: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[...line.value, start]] }
    work.plan(changed(work.draft.value.plan, grid, { polygon }))
    clear()
  }

  return { chosen, line, place, picked, pick, clear, split, merge, border, redraw }
}
