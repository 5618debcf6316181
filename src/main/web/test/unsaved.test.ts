import { ElMessageBox } from 'element-plus'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { i18n } from '@/shared/locale'
import { useUnsaved } from '@/shared/useUnsaved'

let unsaved = true
const page = defineComponent({
  setup() {
    useUnsaved(() => unsaved)
    return () => h('p')
  },
})

async function opened() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: page },
      { path: '/other', component: { render: () => h('p') } },
    ],
  })
  const app = createApp(RouterView).use(router).use(i18n)
  app.mount(document.createElement('div'))
  await router.push('/')
  await router.isReady()
  return router
}
const closes = () => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return !event.defaultPrevented
}

describe('a page with something unsaved', () => {
  afterEach(() => vi.restoreAllMocks())

  it('asks before it is left, and stays when told so', async () => {
    unsaved = true
    const router = await opened()
    const asked = vi.spyOn(ElMessageBox, 'confirm').mockRejectedValueOnce('cancel')
    await router.push('/other')
    expect(asked).toHaveBeenCalledOnce()
    expect(router.currentRoute.value.path).toBe('/')
    expect(closes()).toBe(false)
    asked.mockResolvedValueOnce('confirm' as never)
    await router.push('/other')
    expect(router.currentRoute.value.path).toBe('/other')
    expect(closes()).toBe(true)
  })

  it('says nothing when all is saved', async () => {
    unsaved = false
    const router = await opened()
    const asked = vi.spyOn(ElMessageBox, 'confirm')
    expect(closes()).toBe(true)
    await router.push('/other')
    expect(asked).not.toHaveBeenCalled()
    expect(router.currentRoute.value.path).toBe('/other')
  })
})
