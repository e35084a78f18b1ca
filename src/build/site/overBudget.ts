import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { budgetFaults } from '@/build/budgets'
import { weighPage } from '@/build/weighPage'
import { weighScripts } from '@/build/weighScripts'
import { readManifest } from './planSite'

/** What draws a chart live, as the manifest names it. */
const LIVE_CHART = 'src/ui/LiveTrend.tsx'

const FIRST_PAGES = { vi: 'index.html', en: 'en/index.html' } as const

/** What is over a budget in the overview of each language, said for a person to act on. */
export async function overBudget(folder: string): Promise<readonly string[]> {
  const readAsset = (path: string) => readFileSync(join(folder, path))
  const faults = (['vi', 'en'] as const).map(async (language) => {
    const file = FIRST_PAGES[language]
    const weights = weighPage(await readFile(join(folder, file), 'utf8'), readAsset)
    const loaded = weights.javascript.map(({ name }) => name)
    const live = (await readManifest(folder, language))[LIVE_CHART]
    if (!live) throw new Error(`The build's manifest does not name ${LIVE_CHART}.`)
    const chart = weighScripts([live.file], readAsset, loaded)
    return budgetFaults({ ...weights, chart }).map((fault) => `${file}: ${fault}`)
  })
  return (await Promise.all(faults)).flat()
}
