import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { oneLanguagePlugin } from '@/build/oneLanguagePlugin'
import type { Language } from '@/domain/Bilingual'

const ENTRY = 'every-word'

/** What English alone needs; nobody else asks for it. */
const ENGLISH_ONLY = new Set(['many.ts', 'monthName.ts'])

/** Everything that says something, and addresses, which know both languages everywhere. */
function entryText(): string {
  const worded = readdirSync('src/wording').filter(
    (name) => /^[a-z]\w*\.ts$/.test(name) && !ENGLISH_ONLY.has(name),
  )
  const modules = [...worded.map((name) => `wording/${name}`), 'charts/chartWords', 'state/hrefs']
  return modules.map((path) => `export * from '@/${path}'`).join('\n')
}

const entryPlugin: Plugin = {
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
  load: (id) => (id === `\0${ENTRY}` ? entryText() : null),
}

/** A script that makes `words`: those of the product as a browser gets them, in one language or both. */
export async function bundleWords(language: Language | undefined): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': resolve('src') } },
    plugins: [
      entryPlugin,
      oneLanguagePlugin({ languageOf: (name) => (name === 'client' ? language : undefined) }),
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'words' },
      },
    },
  })
  const { output } = made as Rolldown.RolldownOutput
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n')
}
