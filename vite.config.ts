import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'
import type * as DatasetPlugin from './src/build/datasetPlugin.ts'
import type * as MockWorkerPlugin from './src/build/mockWorkerPlugin.ts'
import { chromiumArguments } from './test/support/chromiumArguments.ts'
import { findChromium } from './test/support/findChromium.ts'

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) }

/** Our own plugins use the `@/` alias, which a configuration file does not know by itself. */
async function ownPlugins() {
  const options = { configFile: false, resolve: { alias } } as const
  const [dataset, mockWorker] = await Promise.all([
    runnerImport<typeof DatasetPlugin>('./src/build/datasetPlugin.ts', options),
    runnerImport<typeof MockWorkerPlugin>('./src/build/mockWorkerPlugin.ts', options),
  ])
  return [dataset.module.datasetPlugin(), mockWorker.module.mockWorkerPlugin()]
}

const own = await ownPlugins()

export default defineConfig({
  plugins: [react(), ...own],
  resolve: { alias },
  server: { watch: { ignored: ['**/coverage/**', '**/dist/**'] } },
  build: { target: 'es2022' },
  test: {
    reporters: ['default', './test/support/SummaryReporter.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**', 'src/wording/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', 'test/bench/**'],
          // Property tests have much to try, and a machine may have more to do than that.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['test/**/*.test.tsx'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['VITEST'] ? findChromium() : '',
                args: chromiumArguments,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/support/serveBuild.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Last: browsers that must share their cores with other tests are slow and moody.
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
        },
      },
    ],
  },
})
