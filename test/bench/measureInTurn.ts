import type { Browser } from 'playwright'
import { measureView, type ViewTimes } from './measureView'
import { median } from './median'
import { kinds, type Transfers } from './transfers'

/**
 * First views of several addresses, in turn within each run, so that what else the machine does
 * meets all of them alike. Of each, the medians. One view each beforehand counts for nothing: it
 * warms the server, which compresses a file once.
 */
export async function measureInTurn(
  browser: Browser,
  addresses: readonly string[],
  runs: number,
): Promise<ViewTimes[]> {
  for (const address of addresses) await measureView(browser, address)
  const taken: ViewTimes[][] = addresses.map(() => [])
  for (let run = 0; run < runs; run++) {
    for (const [place, address] of addresses.entries()) {
      taken[place]?.push(await measureView(browser, address))
    }
  }
  return taken.map(medianView)
}

function medianView(views: readonly ViewTimes[]): ViewTimes {
  const of = (pick: (view: ViewTimes) => number) => median(views.map(pick))
  const transfers = Object.fromEntries(
    kinds.map((kind) => [kind, of((view) => view.transfers[kind])]),
  ) as Transfers
  return {
    firstPaint: of((view) => view.firstPaint),
    largestPaint: of((view) => view.largestPaint),
    headline: of((view) => view.headline),
    chart: of((view) => view.chart),
    blocked: of((view) => view.blocked),
    shift: of((view) => view.shift),
    transfers,
    largest: [...new Set(views.map(({ largest }) => largest))].join(', '),
  }
}
