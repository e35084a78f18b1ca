import type { Day } from '@/domain/Moment'
import { pagePalette } from '@/charts/ChartPalette'
import { settleChart } from '@/domain/explore/chartOffers'
import { given } from '@/domain/given'
import { exploreContent } from '@/ui/exploreContent'
import { chartSentenceText } from '@/wording/chartSentenceText'
import type { Takeable } from '@/exports/takeawayActions'
import { takeawayActions } from '@/exports/takeawayActions'
import { ExportPanel } from '@/ui/ExportPanel'
import { exportWordsFor } from '@/wording/exportWordsFor'
import { embedCode } from './embedCode'
import type { Explorer } from './Explorer'
import { takeawayFrom } from './takeawayFrom'
import '@/ui/styles/export-panel.css'

/** The built files of the whole dataset. */
const DATASET_LINKS = {
  csv: '/data/observations.csv',
  json: '/data/dataset.json',
  package: '/data/datapackage.json',
} as const

/** Pixels a chart is drawn in for a picture. */
const PICTURE = { width: 1080, height: 480 }

/** Draws what the screen draws, for a file of its own. */
function chartOf({ reader, inquiry, drawn }: Explorer): Takeable['chart'] {
  const { rows } = drawn
  const way = settleChart(rows, inquiry)
  if (!way) return undefined
  return async () => {
    const { exploreOption } = await import('@/charts/exploreDrawing')
    const { drawSvg } = await import('@/charts/drawSvg')
    const content = exploreContent(reader, rows, way, inquiry.base, false)
    const chart = exploreOption(rows, inquiry, content, PICTURE, pagePalette)
    if (!chart) throw new Error('There is nothing to draw.')
    const { option, height, note } = chart
    const svg = await drawSvg(option, { width: PICTURE.width, height, idPrefix: 'taken' })
    return {
      svg,
      title: chartSentenceText(rows, way, reader.lang),
      sources: [...new Set(rows.flatMap(({ sources }) => sources))],
      ...(note !== undefined && { note }),
    }
  }
}

interface TakeAwayProps {
  readonly explorer: Explorer
  /** The day the screen stands as it was known on; absent for today. */
  readonly known?: Day | undefined
}

/** Everything that can be taken away from the analyst's screen: files, copies, the whole dataset. */
export function TakeAway({ explorer, known }: TakeAwayProps) {
  const { reader, answer } = explorer
  const takeaway = () => takeawayFrom(explorer, window.location.href, known)
  const chart = chartOf(explorer)
  const embed = chart && (() => embedCode(explorer, window.location.origin))
  return (
    <ExportPanel
      words={exportWordsFor(reader.lang)}
      rows={answer.rows.length}
      actions={takeawayActions({ takeaway, ...given({ chart, embed }) })}
      datasetLinks={DATASET_LINKS}
    />
  )
}
