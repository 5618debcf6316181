import { createI18n } from 'vue-i18n'
import { speak } from '@/shared/api/client'
import adminEn from '@/admin/en.json'
import adminZh from '@/admin/zh.json'
import applicationEn from '@/application/en.json'
import applicationZh from '@/application/zh.json'
import auditEn from '@/audit/en.json'
import auditZh from '@/audit/zh.json'
import appointmentEn from '@/appointment/en.json'
import appointmentZh from '@/appointment/zh.json'
import caseEn from '@/case/en.json'
import caseZh from '@/case/zh.json'
import dataaccessEn from '@/dataaccess/en.json'
import dataaccessZh from '@/dataaccess/zh.json'
import frameEn from '@/frame/en.json'
import frameZh from '@/frame/zh.json'
import gridEn from '@/grid/en.json'
import gridZh from '@/grid/zh.json'
import gridchangeEn from '@/gridchange/en.json'
import gridchangeZh from '@/gridchange/zh.json'
import matterlistEn from '@/list/en.json'
import matterlistZh from '@/list/zh.json'
import officersEn from '@/officers/en.json'
import officersZh from '@/officers/zh.json'
import patrolEn from '@/patrol/en.json'
import patrolZh from '@/patrol/zh.json'
import portalEn from '@/portal/en.json'
import portalZh from '@/portal/zh.json'
import reportEn from '@/report/en.json'
import reportZh from '@/report/zh.json'
import searchEn from '@/search/en.json'
import searchZh from '@/search/zh.json'
import securityEn from '@/security/en.json'
import securityZh from '@/security/zh.json'
import signinEn from '@/signin/en.json'
import signinZh from '@/signin/zh.json'
import taskEn from '@/task/en.json'
import taskZh from '@/task/zh.json'
import voiceEn from '@/voice/en.json'
import voiceZh from '@/voice/zh.json'
import workbenchEn from '@/workbench/en.json'
import workbenchZh from '@/workbench/zh.json'
import sharedEn from './en.json'
import sharedZh from './zh.json'

/** The languages pages speak, the first by default. */
export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const KEPT = 'gridcase.language'

export const messages = {
  zh: {
    ...sharedZh,
    admin: adminZh,
    application: applicationZh,
    audit: auditZh,
    appointment: appointmentZh,
    case: caseZh,
    dataaccess: dataaccessZh,
    frame: frameZh,
    grid: gridZh,
    gridchange: gridchangeZh,
    matterlist: matterlistZh,
    officers: officersZh,
    patrol: patrolZh,
    portal: portalZh,
    report: reportZh,
    search: searchZh,
    security: securityZh,
    signin: signinZh,
    task: taskZh,
    voice: voiceZh,
    workbench: workbenchZh,
  },
  en: {
    ...sharedEn,
    admin: adminEn,
    application: applicationEn,
    audit: auditEn,
    appointment: appointmentEn,
    case: caseEn,
    dataaccess: dataaccessEn,
    frame: frameEn,
    grid: gridEn,
    gridchange: gridchangeEn,
    matterlist: matterlistEn,
    officers: officersEn,
    patrol: patrolEn,
    portal: portalEn,
    report: reportEn,
    search: searchEn,
    security: securityEn,
    signin: signinEn,
    task: taskEn,
    voice: voiceEn,
    workbench: workbenchEn,
  },
}

const kept = localStorage.getItem(KEPT)
const first: Language = kept === 'en' ? 'en' : 'zh'

export const i18n = createI18n({ legacy: false, locale: first, fallbackLocale: 'zh', messages })

function wear(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.title = i18n.global.t('product')
  speak(language)
}

/** Switches the pages' language; the server's texts follow with the next request. */
export function switchLanguage(language: Language): void {
  i18n.global.locale.value = language
  localStorage.setItem(KEPT, language)
  wear(language)
}

wear(first)
