import { api } from '@/shared/api/client'
import type { components } from '@/shared/api/schema'
import type { Lineage } from './familyTree'

type Schemas = components['schemas']
export type Kind = Schemas['DraftView']['kind']
export type Shape = GeoJSON.Polygon | GeoJSON.MultiPolygon

/** A part of a grid; without a shape it has only a name. */
export interface MicroGrid {
  name: string
  households: number
  polygon?: Shape
}

/** A grid as it shall be; its shape is GeoJSON in degrees, and missing while it is not drawn. */
export type Planned = Omit<
  Schemas['PlannedGrid'],
  'polygon' | 'from' | 'posts' | 'microGrids' | 'households' | 'population'
> & {
  polygon?: Shape
  from: number[]
  posts: number[]
  microGrids: MicroGrid[]
  households: number
  population: number
}
export interface Plan {
  touched: number[]
  villages: string[]
  outline?: Shape
  grids: Planned[]
}
export type Draft = Omit<Schemas['DraftView'], 'plan' | 'outcome' | 'effectiveOn'> & {
  plan: Plan
  effectiveOn?: string
}
export type DraftRow = Omit<Schemas['DraftRow'], 'effectiveOn'> & { effectiveOn?: string }
export type Finding = Omit<Schemas['Finding'], 'where'> & { where?: GeoJSON.Geometry }
export interface Check {
  sound: boolean
  findings: Finding[]
  plan: Plan
}
export type Coverage = Omit<Schemas['CoverageReport'], 'findings'> & { findings: Finding[] }
export type Preview = Schemas['DraftPreview']
export type Offer = Schemas['DraftOffer']

interface Answered {
  polygon: Shape
}

/** Planned changes of grids, and what the server cuts and joins for somebody who draws. */
export const drafts = {
  one: (id: number) => api.get<Draft>(`/grid-drafts/${id}`),
  mine: () => api.get<DraftRow[]>('/grid-drafts'),
  apply: (id: number, key: string) =>
    api.post<{ number: string }>(`/grid-drafts/${id}/application`, {}, key),
  touching: (gridId: number) => api.get<DraftRow[]>('/grid-drafts', { grid: gridId }),
  begin: (kind: Kind, reason: string, plan: Plan, key: string) =>
    api.post<{ id: number; number: string }>('/grid-drafts', { kind, reason, plan }, key),
  save: (draft: Draft) =>
    api.put<Draft>(`/grid-drafts/${draft.id}`, {
      version: draft.version,
      reason: draft.reason,
      plan: draft.plan,
    }),
  /** What the caller may begin in a village; nothing where others do. */
  offer: (village?: string) => api.get<Offer>('/grid-drafts/offer', { village }),
  microGrids: (gridId: number) => api.get<MicroGrid[]>(`/grids/${gridId}/micro-grids`),
  withdraw: (id: number) => api.delete<void>(`/grid-drafts/${id}`),
  check: (kind: Kind, plan: Plan) => api.post<Check>('/grid-drafts/check', { kind, plan }),
  coverage: (place: string) => api.get<Coverage>(`/grid-coverage/${place}`),
  lineage: (gridId: number) => api.get<Lineage>(`/grids/${gridId}/lineage`),
  preview: (id: number) => api.get<Preview>(`/grid-drafts/${id}/preview`),
  split: async (polygon: Shape, line: GeoJSON.LineString) =>
    (await api.post<Answered[]>('/grid-drafts/shapes/split', { polygon, line })).map(
      (part) => part.polygon,
    ),
  merge: async (polygons: Shape[]) =>
    (await api.post<Answered>('/grid-drafts/shapes/merge', { polygons })).polygon,
  border: async (left: Shape, right: Shape, line: GeoJSON.LineString) =>
    (await api.post<Answered[]>('/grid-drafts/shapes/border', { left, right, line })).map(
      (part) => part.polygon,
    ),
}
