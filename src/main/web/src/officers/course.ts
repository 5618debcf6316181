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

/** Whether everything needed is there; a training before the post ends with a test. */
export function ready(course: Course): boolean {
  return Boolean(
    course.title.trim() &&
    course.heldOn &&
    course.organiser.trim() &&
    quarters(course.hours) &&
    course.people.length &&
    (course.kind === 'REGULAR' || course.people.every((one) => one.passed)),
  )
}
