import type { CourseEntry } from '@/shared/api/types'

const PARTS = {
  result: [
    'MatterResolvedOnSpot',
    'AgencyResultRecorded',
    'DepartmentHandled',
    'ResultConsolidated',
    'MatterDeclined',
    'MatterAttached',
  ],
  verified: ['ResultVerified', 'HeadDecided'],
  answered: ['FeedbackGiven'],
}
type Part = keyof typeof PARTS

/** What a finished course says of its end: of each part the last word, if there is one. */
export function outcomeOf(course: CourseEntry[]): { part: Part; entry: CourseEntry }[] {
  return (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const entry = course.filter((one) => PARTS[part].includes(one.kind)).pop()
    return entry ? [{ part, entry }] : []
  })
}
