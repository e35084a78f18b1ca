import type { SourceOrder } from '@/state/Address'
import type { Reader } from '@/ui/Reader'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { Register } from './Register'
import { SourceCounts } from './SourceCounts'
import { TopPublishers } from './TopPublishers'
import { YearBars } from './YearBars'
import { useSoughtSource } from './useSoughtSource'
import '@/ui/styles/sources-page.css'

interface SourcesViewProps {
  readonly reader: Reader
  readonly order: SourceOrder
  readonly disputedOnly: boolean
  /** This screen with the register ordered or filtered otherwise. */
  readonly hrefToList: (change: { order?: SourceOrder; disputedOnly?: boolean }) => string
}

/** The source register: everything published that Nhịp Số knows, and where to check it. */
export default function SourcesView(props: SourcesViewProps) {
  const { reader, order, disputedOnly, hrefToList } = props
  const words = sourcesWordsFor(reader.lang)
  useSoughtSource(order)
  return (
    <main id="main" className="page sources" tabIndex={-1}>
      <header className="sources-head">
        <div>
          <p className="kicker">{words.kicker}</p>
          <h1>{reader.words.titles.sources}</h1>
        </div>
        <p>{words.lead}</p>
      </header>
      <SourceCounts reader={reader} />
      <div className="sources-statistics">
        <TopPublishers reader={reader} href={hrefToList({ order: 'publisher' })} />
        <YearBars reader={reader} />
      </div>
      <Register reader={reader} order={order} disputedOnly={disputedOnly} hrefToList={hrefToList} />
    </main>
  )
}
