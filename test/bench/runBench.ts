import { cp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { milliseconds } from './amounts'
import { benchOptions } from './benchOptions'
import { exploreTable } from './exploreTable'
import { firstViewTable } from './firstViewTable'
import { growthTable } from './growthTable'
import { interactionTable } from './interactionTable'
import { launch } from './launch'
import { markdownTable } from './markdownTable'
import { measureExplore } from './measureExplore'
import { measureGrowth } from './measureGrowth'
import { measureInteractions } from './measureInteractions'
import { measureInTurn } from './measureInTurn'
import { measureWaking } from './measureWaking'
import { desktop, slowDesktop } from './Profile'
import { scratchProject } from './scratchProject'
import { serveFolder } from './serveFolder'
import { timedBuild } from './timedBuild'
import { PLAIN, writePlainPage } from './writePlainPage'

/** What is being done goes beside the results, so that these can be kept alone. */
const say = (text: string) => process.stderr.write(`${text}\n`)

const print = (rows: readonly (readonly string[])[]) => {
  process.stdout.write(`${markdownTable(rows)}\n\n`)
}

/** The first view beside the plain page's, then what a person does with it. */
async function measureSite(browser: Browser, folder: string, runs: number): Promise<void> {
  const served = await serveFolder(folder)
  try {
    await writePlainPage(browser, folder, served)
    say('First views')
    const addresses = [`${served.origin}/`, served.origin + PLAIN]
    const [ours, plain] = await measureInTurn(browser, addresses, runs)
    if (ours && plain) print(firstViewTable(ours, plain))
    say('Interactions')
    for (const profile of [desktop, slowDesktop]) {
      const times = await measureInteractions(browser, served.origin, profile, runs)
      print(interactionTable(times, profile === slowDesktop))
    }
    const longest = await measureWaking(browser, served.origin, runs)
    process.stdout.write(`Coming to life on the phone, longest task: ${milliseconds(longest)}\n\n`)
  } finally {
    await served.close()
  }
}

const { runs, growth, site } = benchOptions()
const [load = 0] = loadavg()
if (load > availableParallelism() / 2) {
  say(`This machine is busy (load ${load.toFixed(1)}): what follows is not what the pages are.`)
}
const project = await scratchProject(process.cwd())
const browser = await launch()
try {
  const today = site === undefined ? await timedBuild(project, 'production') : undefined
  const folder = join(project, 'measured')
  await cp(site ?? today?.folder ?? '', folder, { recursive: true })
  await measureSite(browser, folder, runs)
  say('Explore with the huge dataset')
  print(exploreTable(await measureExplore(browser, folder)))
  if (growth && today) {
    say('Growth: three more builds, the last of 2,000 indicators')
    print(growthTable(await measureGrowth(browser, project, today, runs)))
  }
  process.stdout.write(`Medians of ${runs}, Chromium ${browser.version()}.\n`)
} finally {
  await browser.close()
  await rm(project, { recursive: true, force: true })
}
