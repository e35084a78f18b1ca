import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import type * as Compiler from './compileDataset'

const source = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const compiler = fileURLToPath(new URL('./compileDataset.ts', import.meta.url))

/**
 * Loads the compiler by Vite's own module runner: the loader of `vite.config.ts` knows nothing of
 * the `@` alias, which the compiler and all it uses are written with.
 */
export async function loadCompiler(): Promise<typeof Compiler.compileDataset> {
  const { module } = await runnerImport<typeof Compiler>(compiler, {
    root: source,
    logLevel: 'error',
    resolve: { alias: { '@': source } },
  })
  return module.compileDataset
}
