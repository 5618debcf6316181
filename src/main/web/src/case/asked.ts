import { ref } from 'vue'

/** Grows each time somebody asks for a case by its number, be it the one that is shown. */
export const asked = ref(0)
