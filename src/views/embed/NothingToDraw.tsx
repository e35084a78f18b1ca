import type { Reader } from '@/ui/Reader'
import { embedChartWords } from '@/wording/embedChartWords'
import { EmbedFoot } from './EmbedFoot'

interface NothingToDrawProps {
  readonly reader: Reader
  /** Why no chart can be. */
  readonly reasons: readonly string[]
  /** The rows that were picked are no more. */
  readonly gone: boolean
  readonly home: string
}

/** Stands for a chart that cannot be drawn: why, and what the owner of the page can do. */
export function NothingToDraw({ reader, reasons, gone, home }: NothingToDrawProps) {
  const words = embedChartWords[reader.lang]
  return (
    <main id="main" className="embed embed-chart" tabIndex={-1}>
      <h1>
        <a href={home}>{words.nothing}</a>
      </h1>
      <p className="embed-reasons">{gone ? words.gone : reasons.join(' ')}</p>
      <p className="embed-reasons">{words.remedy}</p>
      <EmbedFoot reader={reader} steps={[]} home={home} more={words.explore} />
    </main>
  )
}
