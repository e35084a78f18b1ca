import type { Browser } from 'playwright'
import type { ViewTimes } from './measureView'
import { measureInTurn } from './measureInTurn'
import { serveFolder } from './serveFolder'
import { timedBuild, type TimedBuild } from './timedBuild'

/** A dataset's size and what it costs to build it and to open its overview. */
export interface Growth {
  readonly name: string
  /** Neither is there where the build failed, over a budget for one. */
  readonly build?: TimedBuild
  readonly view?: ViewTimes
}

/** Invented datasets, by the build's mode; the hundredfold one is `huge`. */
const sizes = [
  ['1×: 20 indicators, 1,000 claims', 'synthetic-20-1000'],
  ['10×: 200 indicators, 10,000 claims', 'synthetic-200-10000'],
  ['100×: 2,000 indicators, 100,000 claims', 'huge'],
] as const

/**
 * Builds the invented datasets and opens the overview of each in turn with today's.
 * @param project a scratch project; its builds are put aside in it
 */
export async function measureGrowth(
  browser: Browser,
  project: string,
  today: TimedBuild,
  runs: number,
): Promise<Growth[]> {
  const built: [name: string, build?: TimedBuild][] = [['today', today]]
  for (const [name, mode] of sizes) built.push([name, ...(await attempted(project, mode))])
  const folders = built.flatMap(([, build]) => build?.folder ?? [])
  const served = await Promise.all(folders.map(serveFolder))
  const views = await measureInTurn(
    browser,
    served.map(({ origin }) => `${origin}/`),
    runs,
  )
  for (const { close } of served) await close()
  return built.map(([name, build]) => {
    const view = build && views[folders.indexOf(build.folder)]
    return view ? { name, build, view } : { name }
  })
}

/** A build that fails is a result too: it is told, and the others are measured. */
async function attempted(project: string, mode: string): Promise<[] | [TimedBuild]> {
  try {
    return [await timedBuild(project, mode)]
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return []
  }
}
