/** The folders of `src` that the import table speaks of. */
export const folders = [
  'domain',
  'wording',
  'charts',
  'exports',
  'data',
  'state',
  'ui',
  'views',
  'build',
] as const

type Folder = (typeof folders)[number]

/** Packages to try; the last ones nobody may name. */
export const packages = [
  'react',
  'react-dom/client',
  'react-dom/server',
  '@tanstack/react-virtual',
  'zustand',
  'zustand/middleware',
  '@tanstack/react-query',
  'valibot',
  'echarts',
  'echarts/core',
  'echarts/charts',
  'echarts-for-react',
  'echarts-for-react/esm/core',
  'vite',
  'node:fs',
  'node:fs/promises',
  'csv-stringify/sync',
  '@valibot/to-json-schema',
  'subset-font',
  '@resvg/resvg-wasm',
  'hucre',
  'hucre/csv',
  'hucre/xlsx',
  'msw',
  'vitest',
  'lodash',
] as const

type Package = (typeof packages)[number]

/** What a file may import. */
export interface Allowed {
  readonly folders: readonly Folder[]
  readonly packages: readonly Package[]
  /** Packages of which it may name types only. */
  readonly types?: readonly Package[]
}

const anyView: Allowed = {
  folders: ['domain', 'wording', 'charts', 'exports', 'data', 'state', 'ui'],
  packages: ['react'],
}

/** A screen may hold long tables too. */
const withTables: Allowed = {
  ...anyView,
  packages: [...anyView.packages, '@tanstack/react-virtual'],
}

/** The import table of the design, written a second time, by where a file stands. */
export const importTable: Readonly<Record<string, Allowed>> = {
  'src/domain/probe.ts': { folders: [], packages: [] },
  'src/domain/search/probe.ts': { folders: ['domain'], packages: [] },
  'src/wording/probe.ts': { folders: ['domain'], packages: [] },
  'src/charts/probe.ts': {
    folders: ['domain', 'wording'],
    packages: [],
    types: ['echarts', 'echarts/core', 'echarts/charts'],
  },
  'src/charts/drawSvg.ts': {
    folders: ['domain', 'wording'],
    packages: ['echarts/core', 'echarts/charts'],
  },
  'src/exports/probe.ts': {
    folders: ['domain', 'wording', 'charts'],
    packages: [],
    types: ['hucre/csv', 'hucre/xlsx'],
  },
  'src/exports/csv.ts': { folders: ['domain', 'wording', 'charts'], packages: ['hucre/csv'] },
  'src/exports/xlsx.ts': { folders: ['domain', 'wording', 'charts'], packages: ['hucre/xlsx'] },
  'src/data/probe.ts': { folders: ['domain'], packages: ['@tanstack/react-query', 'valibot'] },
  'src/data/schema/probe.ts': { folders: ['domain', 'data'], packages: ['valibot'] },
  'src/state/probe.ts': {
    folders: ['domain'],
    packages: ['react', 'zustand', 'zustand/middleware'],
  },
  'src/ui/probe.tsx': { folders: ['domain', 'wording', 'charts'], packages: ['react'] },
  'src/ui/Chart.tsx': {
    folders: ['domain', 'wording', 'charts'],
    packages: ['react', 'echarts/core', 'echarts/charts', 'echarts-for-react/esm/core'],
  },
  'src/views/probe.tsx': anyView,
  'src/views/overview/probe.tsx': withTables,
  'src/views/overview/deep/probe.tsx': withTables,
  'src/build/probe.ts': {
    folders: ['domain', 'wording', 'charts', 'data'],
    packages: [
      'vite',
      'valibot',
      'node:fs',
      'node:fs/promises',
      'csv-stringify/sync',
      '@valibot/to-json-schema',
      'subset-font',
      '@resvg/resvg-wasm',
    ],
  },
  'src/build/site/probe.ts': {
    folders: ['domain', 'wording', 'charts', 'data', 'build'],
    packages: ['vite', 'node:fs', 'node:fs/promises'],
  },
  'src/App.tsx': { folders, packages: ['react', '@tanstack/react-query'] },
  'src/prerender.tsx': {
    folders,
    packages: ['react', 'react-dom/server', '@tanstack/react-query'],
  },
  'src/main.tsx': {
    folders,
    packages: ['react', 'react-dom/client', '@tanstack/react-query'],
  },
  'src/strange/probe.ts': { folders: [], packages: [] },
}
