import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at its end. */
    baseAddress: string
  }
}

const run = promisify(execFile)
const vite = join(
  dirname(createRequire(import.meta.url).resolve('vite/package.json')),
  'bin/vite.js',
)

/** Builds the app as `npm run build` does and serves it while the journeys run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  await build()
  const server = await preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') {
    throw new Error(`The preview server has no port: ${String(address)}.`)
  }
  project.provide('baseAddress', `http://127.0.0.1:${address.port}`)
  return () => server.close()
}

/** In a process of its own: the test runner's environment would build a development React. */
async function build(): Promise<void> {
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env
  try {
    await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], { env })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The app could not be built.\n${stdout}${stderr}`, { cause: error })
  }
}
