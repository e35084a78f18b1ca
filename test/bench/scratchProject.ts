import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a build reads. */
const SOURCES = [
  'src',
  'mocks',
  'public',
  'test/support',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]

/**
 * A copy of the project in a temporary folder, to build in without touching the site that stands
 * in `dist`. The packages are linked one by one: what a build keeps beside them stays apart.
 */
export async function scratchProject(root: string): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'nhip-so-bench-'))
  for (const source of SOURCES) {
    await cp(join(root, source), join(scratch, source), { recursive: true })
  }
  const packages = join(scratch, 'node_modules')
  await mkdir(packages)
  for (const name of await readdir(join(root, 'node_modules'))) {
    const hidden = name.startsWith('.') && name !== '.bin'
    if (!hidden) await symlink(join(root, 'node_modules', name), join(packages, name))
  }
  return scratch
}
