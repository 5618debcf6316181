import 'element-plus/es/components/base/style/css'
import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import '@/shared/style/base.css'
import '@/shared/style/print.css'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import { i18n } from '@/shared/locale'

createApp(App).use(i18n).use(router).mount('#app')
