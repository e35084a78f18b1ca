import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { buildSite } from './site/buildSite'
import type { Language } from '@/domain/Bilingual'

/** Where the server's bundle is kept: it draws the pages and is no part of the site. */
const DRAWER = 'node_modules/.nhip-so/drawer'

/** The environment of each language's bundle. */
export const LANGUAGE_OF: Readonly<Record<string, Language>> = { client: 'vi', english: 'en' }

/** What as many parts of the app as this share comes in one file, and not in dozens of small ones. */
const WIDELY = 7

const bundle = (language: Language, emptyOutDir: boolean) => ({
  consumer: 'client' as const,
  build: {
    outDir: 'dist',
    emptyOutDir,
    copyPublicDir: language === 'vi',
    manifest: `.vite/${language}.json`,
    rolldownOptions: {
      input: 'src/main.tsx',
      // Read and run in a task of its own, so that neither part keeps a finger waiting for long.
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\//, priority: 1 },
            // Else each part that views share with the frame would be a small file of its own.
            { name: 'base', tags: ['$initial' as const], priority: 1 },
            { name: 'parts', test: /\/src\//, minShareCount: WIDELY },
          ],
        },
      },
    },
  },
})

const drawer = {
  consumer: 'server' as const,
  build: {
    ssr: true,
    outDir: DRAWER,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: { input: { drawWorker: 'src/build/site/drawWorker.ts' } },
  },
}

/**
 * Builds the site: a bundle a language for the browser, one for Node that draws every page, and
 * then the pages themselves, their headers and what search engines read.
 */
export function sitePlugin(): Plugin {
  let published = true
  return {
    name: 'nhip-so:site',
    config(_, { command, mode }): UserConfig | undefined {
      if (command !== 'build' || mode === 'mock') return undefined
      // An invented dataset is built to see what it costs, not to be kept within a budget.
      published = mode === 'production'
      return {
        builder: {},
        environments: { client: bundle('vi', true), english: bundle('en', false), drawer },
      }
    },
    async buildApp(builder) {
      const { client, english, drawer: server } = builder.environments
      for (const environment of [client, english, server]) {
        if (environment && !environment.isBuilt) await builder.build(environment)
      }
      if (!server) return
      const { root } = builder.config
      await buildSite({ root, drawer: join(root, DRAWER), budgets: published })
    },
  }
}
