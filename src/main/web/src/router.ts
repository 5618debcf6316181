import { createRouter, createWebHistory } from 'vue-router'
import type { RouteLocationNormalized } from 'vue-router'
import { whenSignedOut } from '@/shared/api/client'
import { publicPages } from '@/portal/pages'
import { askSession, forgetSession, useSession } from '@/shared/session/session'

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('@/signin/SignInPage.vue') },
    { path: '/password', name: 'password', component: () => import('@/signin/PasswordPage.vue') },
    {
      path: '/public',
      component: () => import('@/portal/PublicFrame.vue'),
      meta: { open: true },
      children: publicPages,
    },
    {
      path: '/',
      component: () => import('@/frame/FramePage.vue'),
      children: [
        {
          path: '',
          name: 'workbench',
          component: () => import('@/workbench/WorkbenchPage.vue'),
        },
        {
          path: 'tasks/:id(\\d+)',
          name: 'task',
          props: true,
          component: () => import('@/task/TaskPage.vue'),
        },
        { path: 'report', name: 'report', component: () => import('@/report/ReportPage.vue') },
        { path: 'matters', name: 'search', component: () => import('@/search/SearchPage.vue') },
        {
          path: 'matters/:number',
          name: 'case',
          props: true,
          component: () => import('@/case/CasePage.vue'),
        },
        { path: 'patrol', name: 'patrol', component: () => import('@/patrol/PatrolPage.vue') },
        {
          path: 'patrol/check-in',
          name: 'check-in',
          props: (to) => ({ grid: Number(to.query.grid), kind: String(to.query.kind) }),
          component: () => import('@/patrol/CheckInPage.vue'),
        },
        {
          path: 'patrol/grids/:id(\\d+)',
          name: 'patrol-grid',
          props: (to) => ({ id: Number(to.params.id) }),
          component: () => import('@/patrol/GridPatrolPage.vue'),
        },
        { path: 'people', name: 'people', component: () => import('@/officers/OfficersPage.vue') },
        {
          path: 'people/:code',
          name: 'officer',
          props: true,
          component: () => import('@/officers/OfficerPage.vue'),
        },
        {
          path: 'posts/new',
          name: 'appoint',
          component: () => import('@/appointment/AppointPage.vue'),
        },
        {
          path: 'posts/:post(\\d+)/exit',
          name: 'leave-post',
          props: (to) => ({ post: Number(to.params.post) }),
          component: () => import('@/appointment/LeavePage.vue'),
        },
        { path: 'me', name: 'my-file', component: () => import('@/officers/OfficerPage.vue') },
        {
          path: 'officers/handover/:post(\\d+)',
          name: 'handover',
          props: (to) => ({ post: Number(to.params.post) }),
          component: () => import('@/officers/HandoverPage.vue'),
        },
        {
          path: 'data-access',
          name: 'data-access',
          component: () => import('@/dataaccess/DataAccessPage.vue'),
        },
        { path: 'audit/reads', name: 'reads', component: () => import('@/audit/ReadsPage.vue') },
        { path: 'grids', name: 'grids', component: () => import('@/grid/GridsPage.vue') },
        {
          path: 'grids/:id(\\d+)',
          name: 'grid',
          props: (to) => ({ id: Number(to.params.id) }),
          component: () => import('@/grid/GridPage.vue'),
        },
        {
          path: 'grids/coverage',
          name: 'grid-coverage',
          component: () => import('@/gridchange/CoveragePage.vue'),
        },
        {
          path: 'grids/division',
          name: 'grid-division',
          component: () => import('@/gridchange/DivisionPage.vue'),
        },
        {
          path: 'grids/drafts',
          name: 'grid-drafts',
          component: () => import('@/gridchange/DraftsPage.vue'),
        },
        {
          path: 'grids/drafts/:id(\\d+)',
          name: 'grid-draft',
          props: (to) => ({ id: Number(to.params.id) }),
          component: () => import('@/gridchange/DraftPage.vue'),
        },
        {
          path: 'posts/:post(\\d+)/card',
          name: 'work-card',
          props: (to) => ({ post: Number(to.params.post) }),
          component: () => import('@/portal/WorkCardPage.vue'),
        },
        { path: 'list', name: 'list', component: () => import('@/list/ListPage.vue') },
        {
          path: 'list/admission',
          name: 'list-admission',
          props: (to) => ({ amends: to.query.amends }),
          component: () => import('@/list/AdmissionPage.vue'),
        },
        {
          path: 'list/withdrawal',
          name: 'list-withdrawal',
          component: () => import('@/list/WithdrawalPage.vue'),
        },
        {
          path: 'applications',
          name: 'applications',
          component: () => import('@/application/ApplicationsPage.vue'),
        },
        {
          path: 'applications/:number',
          name: 'application',
          props: true,
          component: () => import('@/application/ApplicationPage.vue'),
        },
        { path: 'voices', name: 'voices', component: () => import('@/voice/VoicesPage.vue') },
        {
          path: 'voices/complaints/:id(\\d+)',
          name: 'complaint',
          props: (to) => ({ id: Number(to.params.id) }),
          component: () => import('@/voice/ComplaintPage.vue'),
        },
        { path: 'admin', name: 'admin', component: () => import('@/admin/ImportPage.vue') },
        {
          path: 'admin/incidents',
          name: 'incidents',
          component: () => import('@/security/IncidentsPage.vue'),
        },
        {
          path: 'admin/incidents/:id(\\d+)',
          name: 'incident',
          props: (to) => ({ id: Number(to.params.id) }),
          component: () => import('@/security/IncidentPage.vue'),
        },
        {
          path: 'admin/backups',
          name: 'backups',
          component: () => import('@/security/BackupsPage.vue'),
        },
        {
          path: ':rest(.*)*',
          name: 'nowhere',
          component: () => import('@/frame/NowherePage.vue'),
        },
      ],
    },
  ],
})

/** Where to go back to after signing in. */
const askSignIn = (to: RouteLocationNormalized) => ({
  name: 'sign-in',
  query: to.fullPath === '/' ? {} : { next: to.fullPath },
})

router.beforeEach(async (to) => {
  // What the public sees is the same for everybody: nobody is asked who they are.
  if (to.meta.open) return true
  const { session } = useSession()
  // A server that cannot be reached must not throw an officer out: offline reports are kept.
  await askSession().catch(() => undefined)
  if (to.name === 'sign-in') return session.value && !to.query.next ? { name: 'workbench' } : true
  if (!session.value) return askSignIn(to)
  if (session.value.mustChangePassword && to.name !== 'password') return { name: 'password' }
  return true
})

whenSignedOut(() => {
  const to = router.currentRoute.value
  forgetSession()
  if (to.name && !to.meta.open && to.name !== 'sign-in') void router.replace(askSignIn(to))
})
