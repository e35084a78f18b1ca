import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { runnerImport } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import type * as SyntheticMode from './mocks/syntheticMode.ts'
import type * as OwnPlugins from './src/build/ownPlugins.ts'
import { chromiumArguments } from './test/support/chromiumArguments.ts'
import { findChromium } from './test/support/findChromium.ts'

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) }

/** Two even where there are but two cores, of which Vitest would leave one to itself. */
const workers = Math.max(2, availableParallelism() - 1)

/** Our own plugins use the `@/` alias, which a configuration file does not know by itself. */
async function ownPlugins(mode: string) {
  const options = { configFile: false, resolve: { alias } } as const
  const [own, synthetic] = await Promise.all([
    runnerImport<typeof OwnPlugins>('./src/build/ownPlugins.ts', options),
    runnerImport<typeof SyntheticMode>('./mocks/syntheticMode.ts', options),
  ])
  return own.module.ownPlugins(synthetic.module.syntheticMode(mode))
}

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  plugins: [react(), ...(await ownPlugins(mode))],
  resolve: { alias },
  server: { watch: { ignored: ['**/coverage/**', '**/dist/**'] } },
  // Nothing is inlined as data: the content policy admits files of our own alone.
  build: { target: 'es2022', assetsInlineLimit: 0 },
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
          // Pure functions leave nothing behind: modules are read once, in a third of the time.
          isolate: false,
          maxWorkers: workers,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // Found late they would reload the page in the middle of the first test.
        optimizeDeps: {
          include: ['react-dom/client', 'react-dom/server', 'hucre/csv', 'hucre/xlsx'],
        },
        test: {
          name: 'components',
          include: ['test/**/*.test.tsx'],
          testTimeout: 30_000,
          maxWorkers: workers,
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
}))
