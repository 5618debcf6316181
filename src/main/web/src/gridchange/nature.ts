import type { Planned } from './drafts'

/** The units a grid may be based on, by its type, the usual one first. */
export const BASES: Record<Planned['type'], Planned['basis'][]> = {
  COMPREHENSIVE_URBAN: ['RESIDENTIAL_COMPOUND', 'BUILDING', 'STREET_BLOCK'],
  COMPREHENSIVE_RURAL: ['NATURAL_VILLAGE', 'VILLAGERS_GROUP', 'HOUSEHOLDS'],
  EXCLUSIVE: [
    'PARK',
    'ENTERPRISE',
    'INSTITUTION',
    'SCHOOL',
    'HOSPITAL',
    'MARKET',
    'OFFICE_BUILDING',
    'SCENIC_AREA',
    'ADMINISTRATIVE_CENTRE',
    'OTHER_AREA',
  ],
}
export const TYPES = Object.keys(BASES) as Planned['type'][]

/** What changes with the type of a grid: its unit, and who manages it. */
export const ofType = (
  type: Planned['type'],
  department: number | undefined,
): Pick<Planned, 'type' | 'basis' | 'managingDepartmentId'> => ({
  type,
  basis: BASES[type][0]!,
  managingDepartmentId: type === 'EXCLUSIVE' ? department : undefined,
})
