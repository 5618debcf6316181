import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Located } from '@/shared/api/types'
import { drafts } from './drafts'
import { ofType } from './nature'
import { bordered, changed, cut, fresh, join } from './plan'
import type { useDraft } from './useDraft'

/** Grids chosen and a line drawn on the map, and what one does to the draft with them. */
export function useDrawing(work: ReturnType<typeof useDraft>) {
  const { t } = useI18n()
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
    work.plan(bordered(now.plan, [left, right], moved))
    clear()
  }
  /** The line closed to an area. */
  function area(): GeoJSON.Polygon | null {
    const start = line.value[0]
    return start && line.value.length > 2
      ? { type: 'Polygon', coordinates: [[...line.value, start]] }
      : null
  }
  function redraw(): void {
    const [grid] = picked.value
    const polygon = area()
    if (!grid || !polygon || !work.draft.value) return
    work.plan(changed(work.draft.value.plan, grid, { polygon }))
    clear()
  }
  /** What is divided; a single grid that is not drawn yet is all of it, to be cut from there. */
  function outline(): void {
    const polygon = area()
    const now = work.draft.value?.plan
    if (!polygon || !now) return
    const undrawn = now.grids.filter((grid) => grid.type !== 'EXCLUSIVE' && !grid.polygon)
    const [only] = undrawn
    const next = { ...now, outline: polygon }
    work.plan(only && now.grids.length === 1 ? changed(next, only, { polygon }) : next)
    clear()
  }
  function add(): void {
    const polygon = area()
    const now = work.draft.value?.plan
    if (!polygon || !now) return
    const like = now.grids[0]
    const n = now.grids.length + 1
    const grid = fresh(now, t('gridchange.freshName', { n }), {
      ...(like ? ofType(like.type, undefined) : {}),
      polygon,
    })
    work.plan({ ...now, grids: [...now.grids, grid] })
    clear()
  }
  function micro(): void {
    const [grid] = picked.value
    const polygon = area()
    if (!grid || !polygon || !work.draft.value) return
    const name = t('gridchange.freshMicro', { n: grid.microGrids.length + 1 })
    const microGrids = [...grid.microGrids, { name, households: 0, polygon }]
    work.plan(changed(work.draft.value.plan, grid, { microGrids }))
    clear()
  }

  return {
    chosen,
    line,
    place,
    picked,
    pick,
    clear,
    split,
    merge,
    border,
    redraw,
    outline,
    add,
    micro,
  }
}
