import type { RouteRecordRaw } from 'vue-router'

/** What the public sees, under {@code /public}; each page loads when it is opened. */
export const publicPages: RouteRecordRaw[] = [
  { path: '', name: 'public', component: () => import('./CitiesPage.vue') },
  {
    path: 'cards/:code',
    name: 'public-card',
    props: true,
    component: () => import('./CardCheckPage.vue'),
  },
  {
    path: ':city',
    name: 'public-find',
    props: true,
    component: () => import('./FindPage.vue'),
  },
  {
    path: ':city/list',
    name: 'public-list',
    props: true,
    component: () => import('./ListPage.vue'),
  },
  {
    path: ':city/complain',
    name: 'public-complain',
    props: true,
    component: () => import('./ComplainPage.vue'),
  },
  {
    path: ':city/recruitments',
    name: 'public-recruitments',
    props: true,
    component: () => import('./RecruitmentsPage.vue'),
  },
  {
    path: ':city/report',
    name: 'public-tell',
    props: true,
    component: () => import('./TellPage.vue'),
  },
  {
    path: ':city/follow',
    name: 'public-follow',
    props: true,
    component: () => import('./FollowPage.vue'),
  },
  {
    path: ':city/grids/:code',
    name: 'public-notice',
    props: true,
    component: () => import('./NoticePage.vue'),
  },
  {
    path: ':city/grids/:code/board',
    props: true,
    component: () => import('./BoardPage.vue'),
  },
  {
    path: ':city/grids/:code/cards',
    props: true,
    component: () => import('./CardsPage.vue'),
  },
  { path: ':missing(.*)+', component: () => import('./NoPage.vue') },
]
