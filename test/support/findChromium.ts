import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

const installedNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of a Chromium to test in: `CHROMIUM_PATH`, an installed browser, Playwright's own,
 * or one that is installed now (Playwright's download, then Debian's package).
 * Throws with what to do where none can be had.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH is ${named}, but there is no such file.`)
  }
  const found = installed() ?? playwrightOwn()
  if (found) return found
  console.warn('No Chromium found; trying to install one for the browser tests.')
  run('npx', ['playwright', 'install', 'chromium'])
  const downloaded = playwrightOwn()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', 'chromium'])
  }
  const packaged = installed()
  if (packaged) return packaged
  throw new Error(
    'The browser tests need a Chromium and none could be found or installed. Install one ' +
      '(for example "apt-get install chromium" or "npx playwright install chromium"), or set ' +
      'CHROMIUM_PATH to the path of a Chromium or Chrome, and run "npm test" again.',
  )
}

function installed(): string | undefined {
  for (const name of installedNames) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim()
    } catch {
      // Not this one: `which` exits with 1 where there is no such command.
    }
  }
  return undefined
}

function playwrightOwn(): string | undefined {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

function run(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 })
  } catch (error) {
    console.warn(`"${command} ${args.join(' ')}" did not succeed: ${String(error)}`)
  }
}
