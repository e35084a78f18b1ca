import type { Outcome } from '@/domain/Outcome'
import type { Overview, ThemeRows } from '@/domain/overviewOf'
import { readingExamples, type ReadingCase } from '@/domain/readingExamples'
import { tally } from '@/domain/tally'
import { twoPointCount } from '@/domain/twoPointCount'
import { VERDICTS } from '@/domain/verdicts'
import { figureText } from '@/wording/figureText'
import { headlineText } from '@/wording/headlineText'
import { intervalText } from '@/wording/intervalText'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { numberText } from '@/wording/numberText'
import { periodLeadText } from '@/wording/periodLeadText'
import { sentenceText } from '@/wording/sentenceText'
import { registerCounts } from '@/wording/registerCounts'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { verdictLabelText } from '@/wording/verdictLabelText'
import type { ShareCard, ShareCount } from './ShareCard'
import { shareFootOf, sharePairOf, type ShareReader } from './shareCardOf'

/** How many indicators came to each verdict, and how many figures are disputed; none is left out. */
function verdictCounts(
  outcomes: readonly Outcome[],
  disputed: number,
  { lang }: ShareReader,
): readonly ShareCount[] {
  const counts = tally(outcomes)
  const verdicts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
    number: numberText(counts[verdict], lang),
    name: verdictLabelText(verdict, lang),
    verdict,
  }))
  if (disputed === 0) return verdicts
  const name = `≠ ${uiWordsFor(lang).tally.disputed}`
  return [...verdicts, { number: numberText(disputed, lang), name }]
}

/** The overview: the sentence, figures and verdict it opens with, and how much can be compared. */
export function shareCardOfOverview(overview: Overview, reader: ShareReader): ShareCard {
  const { index, lang } = reader
  const { hero, both } = overview
  const words = uiWordsFor(lang)
  const foot = shareFootOf(reader)
  if (hero === undefined) {
    return { kicker: '', title: words.tagline, body: { kind: 'counts', counts: [] }, foot }
  }
  return {
    kicker: words.tagline,
    title: headlineText(hero, index.unitOf(hero.indicator), lang),
    body: sharePairOf(hero, reader, [
      sentenceText(words.tally.both(both, index.summary.indicators)),
    ]),
    foot,
  }
}

/** A theme: what its indicators came to between the two days. */
export function shareCardOfTheme({ theme, rows, all }: ThemeRows, reader: ShareReader): ShareCard {
  const { then, now, lang } = reader
  const words = uiWordsFor(lang)
  const both = words.tally.both(twoPointCount(rows), rows.length)
  const disputed = rows.filter((row) => row.disputed).length
  return {
    kicker: words.tagline,
    title: theme.name[lang],
    body: {
      kind: 'counts',
      lead: `${periodLeadText(then, now, both, lang)}.`,
      counts: verdictCounts(all, disputed, reader),
    },
    foot: shareFootOf(reader),
  }
}

/** The source register: what it is and how much it holds. */
export function shareCardOfSources(reader: ShareReader): ShareCard {
  const { lang, index } = reader
  const { kicker, lead } = sourcesWordsFor(lang)
  return {
    kicker,
    title: uiWordsFor(lang).titles.sources,
    body: { kind: 'counts', lead, counts: registerCounts(index.summary, lang) },
    foot: shareFootOf(reader),
  }
}

/** The ways of wording a figure that the picture shows; the page has the rest. */
const WORDINGS: ReadonlySet<ReadingCase> = new Set(['exact', 'atLeast', 'atMost'])

/** The reading rules: what they are for, and real figures with the ranges they are read as. */
export function shareCardOfMethod(reader: ShareReader): ShareCard {
  const { index, lang } = reader
  const { kicker, lead, columns } = methodWordsFor(lang)
  const examples = readingExamples(index).filter(({ wording }) => WORDINGS.has(wording))
  const counts = examples.map(({ claim, indicator, interval }) => {
    const unit = index.unitOf(indicator)
    const stated = figureText(claim, indicator, unit, lang, 'short')
    return {
      number: intervalText(interval, indicator, unit, lang),
      name: `${columns.stated}: “${stated}”`,
    }
  })
  return {
    kicker,
    title: uiWordsFor(lang).titles.method,
    body: { kind: 'counts', lead, counts },
    foot: shareFootOf(reader),
  }
}
