/** Somebody on the list of a training being entered; an empty text stands for what is unknown. */
export interface Attending {
  code: string
  name: string
  passed: '' | 'yes' | 'no'
  score: string
}

/** A training being entered. */
export interface Course {
  kind: 'PRE_JOB' | 'REGULAR'
  title: string
  heldOn: string
  hours: string
  organiser: string
  people: Attending[]
}

/** What is sent of the people: what is unknown is left out. */
export function attendants(course: Course): object[] {
  return course.people.map((one) => ({
    person: one.code,
    ...(one.passed ? { passed: one.passed === 'yes' } : {}),
    ...(one.score.trim() ? { score: Number(one.score) } : {}),
  }))
}

/** Whether hours are some quarters of an hour. */
export function quarters(hours: string): boolean {
  const value = Number(hours)
  return hours.trim() !== '' && value > 0 && Number.isInteger(value * 4)
}

/** What a training still lacks; one before the post ends with a test for everybody. */
export type Lack = 'title' | 'heldOn' | 'hours' | 'organiser' | 'people' | 'results'

/** What is missing, in the order of the form; nothing when it can be saved. */
export function lacking(course: Course): Lack[] {
  const lacks: Record<Lack, boolean> = {
    title: !course.title.trim(),
    heldOn: !course.heldOn,
    hours: !quarters(course.hours),
    organiser: !course.organiser.trim(),
    people: !course.people.length,
    results: course.kind === 'PRE_JOB' && course.people.some((one) => !one.passed),
  }
  return (Object.keys(lacks) as Lack[]).filter((one) => lacks[one])
}
