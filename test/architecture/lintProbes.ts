import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** One complaint of the linter. */
interface Diagnostic {
  readonly code: string
  readonly filename: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

const run = promisify(execFile)
const packageFile = createRequire(import.meta.url).resolve('oxlint/package.json')
const oxlint = join(dirname(packageFile), 'bin/oxlint')

/**
 * Lints invented files under our own configuration, laid out like the repository in a folder of
 * their own. Gives `path:line` of all that breaks one rule, e.g. `src/domain/probe.ts:3`.
 */
export async function lintProbes(
  rule: string,
  files: Readonly<Record<string, string>>,
): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-so-lint-'))
  try {
    await cp('.oxlintrc.json', join(folder, '.oxlintrc.json'))
    await Promise.all(Object.entries(files).map(([path, text]) => write(join(folder, path), text)))
    const found = await diagnostics(folder)
    const broken = found.filter(({ code }) => code.endsWith(`(${rule})`))
    return new Set(broken.flatMap(placesOf))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

async function diagnostics(folder: string): Promise<readonly Diagnostic[]> {
  const options = { cwd: folder, maxBuffer: 2 ** 28 }
  const asked = run(process.execPath, [oxlint, '--format=json', '.'], options)
  // The linter exits with 1 where it finds something; its findings are in the output all the same.
  const { stdout } = await asked.catch((error: unknown) => error as { stdout: string })
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

function placesOf({ filename, labels }: Diagnostic): string[] {
  return labels.map(({ span }) => `${filename.replaceAll('\\', '/')}:${span.line}`)
}
