import type { FileVolunteer } from '@/shared/api/types'
import type { Change } from './change'
import { gridFiles } from './gridFiles'

type Words = (key: string, values?: Record<string, string>) => string

/** What an agency is asked for when a registration ends. */
export const ending = (volunteer: FileVolunteer, t: Words): Change => ({
  title: t('grid.leaveOf', { name: volunteer.name }),
  fields: [{ key: 'until', label: t('grid.lastDay'), kind: 'date' }],
  send: (values) => gridFiles.deregister(volunteer.id, { ...values, version: volunteer.version }),
})
