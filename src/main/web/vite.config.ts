import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

// The build goes where Spring Boot serves static files from; Maven passes its own output folder.
const outDir = process.env.GRIDCASE_WEB_OUT ?? '../../../target/classes/static'

// Days begin where the offices are: a test in another zone would not see what they see.
process.env.TZ = 'Asia/Shanghai'

export default defineConfig({
  plugins: [vue(), components({ dts: false, dirs: [], resolvers: [ElementPlusResolver()] })],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // form-js, bpmn-js and Leaflet are large by nature; check-size.mjs guards what opens first.
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: '127.0.0.1',
    // The samples of imports are the examples of the handbook.
    fs: { allow: ['.', '../../../docs/import'] },
    proxy: { '/api': process.env.GRIDCASE_API ?? 'http://127.0.0.1:8080' },
  },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
})
