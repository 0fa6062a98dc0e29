import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    setupFiles: './vitest.setup.ts',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    maxWorkers: 2,
  },
})
