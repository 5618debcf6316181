import { ref } from 'vue'

/** Where the workbench was left, tab and filters included. */
export const lastWorkbench = ref('/')
