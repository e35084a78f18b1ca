import { useMemo } from 'react'
import { askedChart } from '@/domain/explore/askedChart'
import type { Address } from '@/state/Address'
import { droppedParams } from '@/state/droppedParams'
import { hrefToPlace } from '@/state/hrefs'
import { parseInquiry } from '@/state/parseInquiry'
import { DroppedNote } from '@/ui/DroppedNote'
import type { Reader } from '@/ui/Reader'
import { chartReasonText } from '@/wording/chartReasonText'
import { EmbeddedChart } from './EmbeddedChart'
import { NothingToDraw } from './NothingToDraw'
import '@/ui/styles/embed-chart-page.css'

interface EmbedChartViewProps {
  readonly reader: Reader
  readonly address: Address
  /** The query of what is asked, as the analyst's screen reads it. */
  readonly asked: string
}

/** The chart of the analyst's screen to stand in a page of others, or why there is none. */
export default function EmbedChartView({ reader, address, asked }: EmbedChartViewProps) {
  const { index, lang, then, now } = reader
  const inquiry = useMemo(() => parseInquiry(asked), [asked])
  const chart = useMemo(
    () => askedChart(index, inquiry, { then, now }, lang),
    [index, inquiry, then, now, lang],
  )
  const dropped = useMemo(
    () => [...droppedParams(`/explore?${asked}`), ...chart.unknown],
    [asked, chart],
  )
  const reasons = chart.refused.flatMap(({ choice, off }) =>
    off ? [chartReasonText(choice, off, lang)] : [],
  )
  const shown = { reader, reasons, home: hrefToPlace(address, { view: 'explore', asked }) }
  return (
    <>
      <DroppedNote lang={lang} dropped={dropped} />
      {chart.way ? (
        <EmbeddedChart {...shown} chart={chart} way={chart.way} base={inquiry.base} />
      ) : (
        <NothingToDraw {...shown} gone={chart.gone} />
      )}
    </>
  )
}
