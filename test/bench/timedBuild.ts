import { spawn } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { residentMemory } from './residentMemory'

/** A built site and what building it took. */
export interface TimedBuild {
  readonly folder: string
  readonly seconds: number
  /** Bytes, with all its processes; 0 where the system does not say. */
  readonly memory: number
}

/** Milliseconds between two looks at the memory. */
const LOOK = 200

/** Builds a project as `npm run build` does and puts the site aside. */
export async function timedBuild(project: string, mode: string): Promise<TimedBuild> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'],
    { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let memory = 0
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const looks = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, residentMemory(child.pid))
  }, LOOK)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  clearInterval(looks)
  if (code !== 0) throw new Error(`The build "${mode}" failed with code ${String(code)}.\n${said}`)
  const seconds = (performance.now() - started) / 1000
  const folder = join(project, `site-${mode}`)
  await rm(folder, { recursive: true, force: true })
  await rename(join(project, 'dist'), folder)
  return { folder, seconds, memory }
}
