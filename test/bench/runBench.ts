import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchOptions } from './benchOptions'
import { firstViewTable } from './firstViewTable'
import { interactionTable } from './interactionTable'
import { launch } from './launch'
import { markdownTable } from './markdownTable'
import { measureInTurn } from './measureInTurn'
import { measureInteractions } from './measureInteractions'
import { desktop, slowDesktop } from './Profile'
import { serveFolder } from './serveFolder'
import { PLAIN, writePlainPage } from './writePlainPage'

const { runs, site } = benchOptions()
const folder = await mkdtemp(join(tmpdir(), 'nhip-so-site-'))
await cp(site ?? 'dist', folder, { recursive: true })
const served = await serveFolder(folder)
const browser = await launch()
await writePlainPage(browser, folder, served)
if (!process.env['NOV']) {
  const [ours, plain] = await measureInTurn(
    browser,
    [`${served.origin}/`, served.origin + PLAIN],
    runs,
  )
  if (ours && plain) {
    console.log(markdownTable(firstViewTable(ours, plain)))
    console.log(ours.largest, plain.largest)
  }
}
console.log(
  markdownTable(
    interactionTable(await measureInteractions(browser, served.origin, desktop, runs), false),
  ),
)
console.log(
  markdownTable(
    interactionTable(await measureInteractions(browser, served.origin, slowDesktop, runs), true),
  ),
)
await browser.close()
await served.close()
console.log(folder)
