import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Day } from '@/domain/Moment'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Point } from '@/domain/Series'
import { byDayText } from '@/wording/byDayText'
import { chipText } from '@/wording/chipText'
import { disputeNoteText } from '@/wording/disputeNoteText'
import { figureParts } from '@/wording/figureParts'
import { pointDateText } from '@/wording/pointDateText'
import { sentenceText } from '@/wording/sentenceText'
import { shareFootText } from '@/wording/shareFootText'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { verdictNoteText } from '@/wording/verdictNoteText'
import type { ShareCard, SharePair, ShareSide } from './ShareCard'

/** Who the pictures are for, and what they are made from: the whole dataset. */
export interface ShareReader {
  readonly lang: Language
  readonly index: DatasetIndex
  readonly then: Day
  readonly now: Day
}

/** The foot every picture ends with. */
export function shareFootOf({ index, lang }: ShareReader): ShareCard['foot'] {
  return shareFootText(index.dataset.day, index.summary.sources, lang)
}

function sideOf(
  point: Point | undefined,
  day: Day,
  missing: string,
  { indicator }: Comparison,
  { index, lang }: ShareReader,
): ShareSide {
  if (point === undefined) return { date: byDayText(day, lang), missing }
  return {
    date: pointDateText(point, lang),
    figure: figureParts(point, indicator, index.unitOf(indicator), lang),
    ...(point.state === 'disputed' ? { disputed: uiWordsFor(lang).ledger.disputed } : {}),
  }
}

/** The two figures of a comparison, its course and its verdict; `more` is said behind all else. */
export function sharePairOf(
  comparison: Comparison,
  reader: ShareReader,
  more: readonly string[] = [],
): SharePair {
  const { index, lang } = reader
  const words = uiWordsFor(lang).ledger
  const { from, to, indicator, verdict } = comparison
  const unit = index.unitOf(indicator)
  const targets = index.targetsOf(indicator)
  const again = verdict === 'no-newer'
  const none = again ? words.notPublishedAgain : words.notPublished
  const notes = [
    verdictNoteText(comparison, targets, unit, lang),
    disputeNoteText(comparison, lang),
  ].flatMap((note) => (note === undefined ? [] : [sentenceText(note)]))
  return {
    kind: 'pair',
    sides: {
      then: sideOf(from, comparison.then, words.notPublished, comparison, reader),
      now: sideOf(again ? undefined : to, comparison.now, none, comparison, reader),
    },
    course: { comparison, series: index.seriesOf(indicator) },
    verdict,
    chip: chipText(comparison, unit, lang),
    note: [...notes, ...more].join(' '),
  }
}

/** The picture of an indicator's page: its name, its two figures and their verdict. */
export function shareCardOfIndicator(comparison: Comparison, reader: ShareReader): ShareCard {
  const { index, lang } = reader
  const theme = index.dataset.themes.find(({ id }) => id === comparison.indicator.theme)
  return {
    kicker: theme?.name[lang] ?? uiWordsFor(lang).tagline,
    title: comparison.indicator.name[lang],
    body: sharePairOf(comparison, reader),
    foot: shareFootOf(reader),
  }
}
