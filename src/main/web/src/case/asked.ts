import { ref } from 'vue'
import { isApplication } from '@/application/applications'

/** Grows each time somebody asks for a case by its number, be it the one that is shown. */
export const asked = ref(0)

/** The page of a case by its number: an application has one of its own kind. */
export const caseAt = (number: string) => ({
  name: isApplication(number) ? 'application' : 'case',
  params: { number },
})
