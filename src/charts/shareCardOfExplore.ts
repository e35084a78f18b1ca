import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { pairGroups } from '@/domain/explore/pairGroups'
import type { Pair } from '@/domain/explore/pairOf'
import { byDayText } from '@/wording/byDayText'
import { terseChipText } from '@/wording/chipText'
import { directionText } from '@/wording/directionText'
import { exploreTitleText } from '@/wording/exploreTitleText'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { figureParts } from '@/wording/figureParts'
import { scalesOf } from '@/wording/Scale'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { verdictLabelText } from '@/wording/verdictLabelText'
import { pairAxis } from './pairAxis'
import type { ShareCard, SharePairRow } from './ShareCard'
import { shareFootOf, type ShareReader } from './shareCardOf'

/** Rows there is room for. */
const MOST = 5

function rowOf({ row, from, to }: Pair, { index, lang }: ShareReader): SharePairRow {
  const { indicator, comparison } = row
  const { verdict, disputed } = comparison
  const unit = index.unitOf(indicator)
  const moved = verdict === 'rose' || verdict === 'fell'
  const short = moved ? directionText(comparison, lang) : verdictLabelText(verdict, lang)
  return {
    name: indicator.name[lang],
    then: figureParts(from, indicator, unit, lang),
    now: figureParts(to, indicator, unit, lang),
    verdict,
    // Of a dispute there is more to say than by how much.
    label: disputed
      ? `${short}, ${uiWordsFor(lang).ledger.disputed}`
      : terseChipText(comparison, unit, lang),
  }
}

/**
 * The analyst's screen: the first pairs of the chart it opens with, on their axis.
 * @param rows what that chart draws
 */
export function shareCardOfExplore(rows: readonly ExploreRow[], reader: ShareReader): ShareCard {
  const { index, lang, then, now } = reader
  const [first] = pairGroups(rows).groups
  const frame = {
    kicker: uiWordsFor(lang).tagline,
    title: exploreTitleText(index.summary.indicators, lang),
    foot: shareFootOf(reader),
  }
  if (!first) {
    return { ...frame, body: { kind: 'counts', lead: exploreWordsFor(lang).lead, counts: [] } }
  }
  const group = { ...first, pairs: first.pairs.slice(0, MOST) }
  const { factor } = pairAxis(group, 1)
  const scale = scalesOf(group.kind, lang).find((each) => each.factor === factor)
  return {
    ...frame,
    body: {
      kind: 'pairs',
      lang,
      days: { then: byDayText(then, lang), now: byDayText(now, lang) },
      group,
      scale: scale?.word ?? '',
      rows: group.pairs.map((pair) => rowOf(pair, reader)),
    },
  }
}
