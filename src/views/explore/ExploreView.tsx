import { useEffect, useMemo, useRef, useState } from 'react'
import { answer } from '@/domain/explore/answer'
import { drawnRows } from '@/domain/explore/drawnRows'
import { knownInquiry } from '@/domain/explore/knownInquiry'
import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { rowsOf } from '@/domain/explore/rowsOf'
import type { Day } from '@/domain/Moment'
import { searchableOf } from '@/domain/search/searchableOf'
import { searchIndicators } from '@/domain/search/searchIndicators'
import { droppedParams } from '@/state/droppedParams'
import { formatInquiry } from '@/state/formatInquiry'
import { parseInquiry } from '@/state/parseInquiry'
import { DroppedNote } from '@/ui/DroppedNote'
import { PagePeriod } from '@/ui/PagePeriod'
import type { Reader } from '@/ui/Reader'
import { whenIdle } from '@/ui/whenIdle'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { readAsText } from '@/wording/readAsText'
import { ChartSection } from './ChartSection'
import { CheckSection } from './CheckSection'
import type { Explorer } from './Explorer'
import { ExploreHead } from './ExploreHead'
import { ExploreTable } from './ExploreTable'
import { FacetPanel } from './FacetPanel'
import { KnownField } from './KnownField'
import { NothingFound } from './NothingFound'
import { TableBar } from './TableBar'
import { useAsk } from './useAsk'
import { useEarlyEntries } from './useEarlyEntries'
import { useKeptInSight } from './useKeptInSight'
import { useRested } from './useRested'
import '@/ui/styles/explore-page.css'

interface ExploreViewProps {
  readonly reader: Reader
  /** The query of what is asked. */
  readonly asked: string
  readonly onAsk: (asked: string, how: 'push' | 'slide') => void
  /** The day the whole app stands as it was known on; absent for today. */
  readonly known?: Day | undefined
  readonly onKnown: (day: Day | undefined) => void
  readonly onPeriod: (then: Day, now: Day) => void
  /** The same while a handle is on its way. */
  readonly onSlide: (then: Day, now: Day) => void
}

/** What is asked, as far as it makes sense, and what does not. */
function understand(asked: string, all: readonly ExploreRow[]) {
  const parsed = parseInquiry(asked)
  const { inquiry, unknown } = knownInquiry(parsed, all)
  // What the screen itself has asked for makes sense.
  const odd = formatInquiry(parsed) === asked ? [] : droppedParams(`/explore?${asked}`)
  return { inquiry, dropped: [...odd, ...unknown] }
}

/** The analyst's bench: find, filter, sort, compare and draw every indicator. */
export default function ExploreView(props: ExploreViewProps) {
  const { reader, asked, known, onAsk, onKnown, onPeriod, onSlide } = props
  const { index, lang, then, now } = reader
  const all = useMemo(() => rowsOf(index, then, now), [index, then, now])
  const { inquiry, dropped } = useMemo(() => understand(asked, all), [asked, all])
  const { text } = inquiry
  const found = useMemo(
    () => (text === '' ? undefined : searchIndicators(searchableOf(index), text)),
    [index, text],
  )
  const marked = useMemo(
    () =>
      found && {
        query: found.words,
        fields: new Map(found.hits.map(({ id, field }) => [id, field])),
      },
    [found],
  )
  // Made ready while nobody waits for it, not at the first letter.
  useEffect(() => whenIdle(() => void searchableOf(index)), [index])
  const given = useMemo(
    () =>
      answer(
        all,
        inquiry,
        found?.hits.map(({ id }) => id),
        lang,
      ),
    [all, inquiry, found, lang],
  )
  const [whole, setWhole] = useState(false)
  const drawn = useMemo(() => drawnRows(given, inquiry, whole), [given, inquiry, whole])
  const body = useRef<HTMLDivElement>(null)
  useKeptInSight(body)
  const screen = useRef<HTMLElement>(null)
  useEarlyEntries(screen)
  const ask = useAsk(inquiry, onAsk)
  const explorer: Explorer = useMemo(
    () => ({ reader, words: exploreWordsFor(lang), inquiry, answer: given, drawn, ask }),
    [reader, lang, inquiry, given, drawn, ask],
  )
  // The table answers each letter and press; all else follows once the person rests.
  const rested = useRested(explorer, JSON.stringify([text, inquiry.filter]))
  const period = useMemo(
    () => <PagePeriod reader={rested.reader} onPeriod={onPeriod} onSlide={onSlide} />,
    [rested.reader, onPeriod, onSlide],
  )
  return (
    <>
      {period}
      <DroppedNote lang={lang} dropped={dropped} />
      <main ref={screen} id="main" className="explore" tabIndex={-1}>
        <FacetPanel explorer={explorer} all={all.length} />
        <div ref={body} className="explore-body">
          <ExploreHead explorer={explorer} readAs={readAsText(found?.readAs ?? [], lang)} />
          <ChartSection explorer={rested} whole={whole} onWhole={setWhole} onPeriod={onSlide} />
          <KnownField explorer={explorer} known={known} onKnown={onKnown} />
          <TableBar explorer={explorer} all={all.length} known={known} />
          {given.rows.length === 0 ? (
            <NothingFound explorer={explorer} all={all} found={found?.hits.map(({ id }) => id)} />
          ) : (
            <ExploreTable explorer={explorer} found={marked} />
          )}
          <CheckSection explorer={rested} all={all} />
        </div>
      </main>
    </>
  )
}
