import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import type { DatasetFile } from '@/data/RawDataset'

const run = promisify(execFile)

/** What a build reads, the dataset aside. */
const read = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'mocks']

const isNoData = (path: string) => !path.startsWith(`public${sep}data`)

interface BuiltSite {
  /** The folder of the site. */
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Builds the whole site as `npm run build` does, but from other data, in a folder of its own. */
export async function buildSiteWith(files: readonly DatasetFile[]): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'nhip-so-'))
  const remove = () => rm(root, { recursive: true, force: true })
  await mkdir(join(root, 'node_modules'))
  await mkdir(join(root, 'test'))
  await cp('public', join(root, 'public'), { recursive: true, filter: isNoData })
  const packages = await readdir('node_modules')
  await Promise.all([
    ...read.map((name) => cp(name, join(root, name), { recursive: true })),
    cp('test/support', join(root, 'test/support'), { recursive: true }),
    // What a build leaves in `node_modules` must not be that of another build.
    ...packages
      .filter((name) => !name.startsWith('.'))
      .map((name) => symlink(resolve('node_modules', name), join(root, 'node_modules', name))),
    ...files.map(async ({ path, text }) => {
      const file = join(root, 'public/data', path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }),
  ])
  const { NODE_ENV: _test, VITEST: _vitest, ...env } = process.env
  try {
    const vite = join(root, 'node_modules/vite/bin/vite.js')
    await run(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env })
  } catch (error) {
    await remove()
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`The site could not be built.\n${stdout}${stderr}`, { cause: error })
  }
  return { folder: join(root, 'dist'), remove }
}
