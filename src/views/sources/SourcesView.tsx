import type { SourceOrder } from '@/state/Address'
import type { Reader } from '@/ui/Reader'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { Register } from './Register'
import { RegisterParts } from './RegisterParts'
import { RegisterRunView } from './RegisterRunView'
import { SourceCounts } from './SourceCounts'
import { TopPublishers } from './TopPublishers'
import { YearBars } from './YearBars'
import { useSoughtSource } from './useSoughtSource'
import '@/ui/styles/sources-page.css'

interface SourcesViewProps {
  readonly reader: Reader
  readonly order: SourceOrder
  readonly disputedOnly: boolean
  /** A part of a long register. */
  readonly hrefToPart: (part: number) => string
  /** This screen with the register ordered or filtered otherwise. */
  readonly hrefToList: (change: { order?: SourceOrder; disputedOnly?: boolean }) => string
}

/** The source register: everything published that Nhịp Số knows, and where to check it. */
export default function SourcesView(props: SourcesViewProps) {
  const { reader, order, hrefToPart } = props
  const { registerRun } = reader.index
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
      {registerRun ? (
        <RegisterRunView reader={reader} run={registerRun} hrefToPart={hrefToPart} />
      ) : (
        <WholeRegister {...props} />
      )}
    </main>
  )
}

/** The register as a whole: its size, who published most, its years, and its entries or parts. */
function WholeRegister(props: SourcesViewProps) {
  const { reader, order, disputedOnly, hrefToList, hrefToPart } = props
  const { register } = reader.index
  const byPublisher = register ? undefined : hrefToList({ order: 'publisher' })
  return (
    <>
      <SourceCounts reader={reader} />
      <div className="sources-statistics">
        <TopPublishers reader={reader} href={byPublisher} />
        <YearBars reader={reader} />
      </div>
      {register ? (
        <RegisterParts reader={reader} register={register} hrefToPart={hrefToPart} />
      ) : (
        <Register
          reader={reader}
          order={order}
          disputedOnly={disputedOnly}
          hrefToList={hrefToList}
        />
      )}
    </>
  )
}
