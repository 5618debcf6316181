import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { drafts } from './drafts'
import type { Check, Draft, Plan, Preview } from './drafts'

/** A draft somebody works on: changed here, checked while it is drawn, saved when asked. */
export function useDraft(id: () => number) {
  const draft = shallowRef<Draft | null>(null)
  const check = shallowRef<Check | null>(null)
  const preview = shallowRef<Preview | null>(null)
  const failure = shallowRef<unknown>(null)
  const busy = ref(false)
  const saved = ref(true)
  let timer: number | undefined
  let turn = 0

  /** Does something with the server; what goes wrong is shown and changes nothing. */
  async function doing<T>(work: () => Promise<T>): Promise<T | undefined> {
    busy.value = true
    try {
      const answer = await work()
      failure.value = null
      return answer
    } catch (error) {
      failure.value = error
      return undefined
    } finally {
      busy.value = false
    }
  }

  async function look(): Promise<void> {
    const now = draft.value
    if (!now?.mayChange) return
    const mine = ++turn
    const answer = await drafts.check(now.kind, now.plan).catch((error: unknown) => {
      failure.value = error
    })
    if (answer && mine === turn) check.value = answer
  }

  async function load(): Promise<void> {
    await doing(async () => {
      draft.value = await drafts.one(id())
      saved.value = true
      await look()
    })
  }

  /** Takes over a changed plan; it is checked a moment later, and saved when asked. */
  function plan(next: Plan): void {
    if (!draft.value) return
    draft.value = { ...draft.value, plan: next }
    saved.value = false
    preview.value = null
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void look(), 500)
  }

  /** Takes over a changed reason. */
  function reason(next: string): void {
    if (!draft.value) return
    draft.value = { ...draft.value, reason: next }
    saved.value = false
  }

  async function save(): Promise<boolean> {
    const now = draft.value
    if (!now) return false
    const answer = await doing(() => drafts.save(now))
    if (!answer) return false
    // what was drawn while it was being saved stays, and is saved the next time
    const untouched = draft.value === now
    draft.value = untouched ? answer : { ...(draft.value ?? answer), version: answer.version }
    saved.value = untouched
    return untouched
  }

  async function ahead(): Promise<void> {
    if (saved.value || (await save())) {
      preview.value = (await doing(() => drafts.preview(id()))) ?? null
    }
  }

  onBeforeUnmount(() => window.clearTimeout(timer))
  const sound = computed(() => check.value?.sound ?? false)
  return {
    draft,
    check,
    preview,
    failure,
    busy,
    saved,
    sound,
    load,
    plan,
    reason,
    save,
    ahead,
    doing,
  }
}
