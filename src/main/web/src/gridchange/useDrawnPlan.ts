import { computed } from 'vue'
import type { Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { GridView } from '@/shared/api/types'
import type { Drawn } from '@/shared/map/map'
import type { Draft, Finding } from './drafts'

const SKETCH = -1
const FOUND = -2
const OUTLINE = -3
const FIRST = -10
const MICRO = -1000
const RED = '#b3261e'
const GREY = '#5b6472'
const COLOURS = ['#1f4e9c', '#1d7440', '#945400', '#7a3e9d', '#0b6e8f', '#8a3a2a']

/** A plan on the map: its grids and their parts, the outline, a finding, the line being drawn. */
export function useDrawnPlan(
  draft: Ref<Draft | null>,
  chosen: Ref<string[]>,
  line: Ref<[number, number][]>,
  shown: Ref<Finding | null>,
  around: Ref<GridView[]>,
) {
  const { t, locale } = useI18n()
  const grids = computed(() => draft.value?.plan.grids ?? [])
  const colour = (i: number) => COLOURS[i % COLOURS.length] as string
  const mapped = (id: number, name: string, polygon: unknown, of: string): Drawn => ({
    id,
    name,
    type: 'COMPREHENSIVE_URBAN' as const,
    polygon: polygon as GeoJSON.Polygon,
    colour: of,
  })
  /** What stays around the plan, to see where one draws. */
  const staying = computed(() =>
    around.value.filter((grid) => !draft.value?.plan.touched.includes(grid.id)),
  )
  const drawn = computed<Drawn[]>(() => [
    ...staying.value.map((grid) => ({ ...grid, colour: GREY, beside: true })),
    {
      ...mapped(OUTLINE, t('gridchange.outlined'), draft.value?.plan.outline, GREY),
      type: 'EXCLUSIVE',
    },
    ...grids.value.map((grid, i) => ({
      ...mapped(FIRST - i, grid.name || grid.key, grid.polygon, colour(i)),
      type: grid.type,
    })),
    ...grids.value.flatMap((grid, i) =>
      grid.microGrids.map((micro, n) => ({
        ...mapped(MICRO * (i + 1) - n, micro.name, micro.polygon, colour(i)),
        type: 'EXCLUSIVE' as const,
      })),
    ),
    mapped(
      FOUND,
      shown.value?.[locale.value === 'en' ? 'messageEn' : 'message'] ?? '',
      shown.value?.where,
      RED,
    ),
    mapped(
      SKETCH,
      t('gridchange.line'),
      line.value.length > 1 ? { type: 'LineString', coordinates: line.value } : null,
      RED,
    ),
  ])
  const strong = computed(() => {
    const last = chosen.value[chosen.value.length - 1]
    const at = grids.value.findIndex((grid) => grid.key === last)
    return at < 0 ? null : FIRST - at
  })
  return { drawn, strong, colour }
}
