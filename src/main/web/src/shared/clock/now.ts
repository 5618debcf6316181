import { readonly, ref } from 'vue'

const now = ref(Date.now())
setInterval(() => (now.value = Date.now()), 20_000)

/** The present, renewed often enough for minutes on a clock. */
export const useNow = () => readonly(now)
