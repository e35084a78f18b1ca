import type { Language } from '@/domain/Bilingual'
import type { Verdict } from '@/domain/Comparison'
import type { Outcome } from '@/domain/Outcome'
import { tally } from '@/domain/tally'
import { numberText } from './numberText'
import { sentenceText } from './sentenceText'
import { NBSP } from './signs'
import { smallNumberText } from './smallNumberText'
import { verdictLabelText } from './verdictLabelText'

/** What several comparisons with two figures came to; ranks move, they do not rise. */
interface Phrase {
  readonly verdict: Verdict
  /** Only ranks, or none; both where left out. */
  readonly rank?: boolean
  /** In English for one indicator and for several. */
  readonly said: { readonly vi: string; readonly en: readonly [string, string] }
}

const OUTCOMES: readonly Phrase[] = [
  { verdict: 'rose', rank: false, said: { vi: 'tăng', en: ['rose', 'rose'] } },
  {
    verdict: 'rose',
    rank: true,
    said: { vi: 'lên bậc', en: ['moved up in rank', 'moved up in rank'] },
  },
  { verdict: 'fell', rank: false, said: { vi: 'giảm', en: ['fell', 'fell'] } },
  {
    verdict: 'fell',
    rank: true,
    said: { vi: 'xuống bậc', en: ['moved down in rank', 'moved down in rank'] },
  },
  { verdict: 'unchanged', said: { vi: 'không đổi', en: ['is unchanged', 'are unchanged'] } },
  {
    verdict: 'cannot-tell',
    said: {
      vi: 'không đo được thay đổi',
      en: ['shows no measurable change', 'show no measurable change'],
    },
  },
  {
    verdict: 'not-comparable',
    said: { vi: 'không so sánh được', en: ['cannot be compared', 'cannot be compared'] },
  },
]

function countOf({ verdict, rank }: Phrase, outcomes: readonly Outcome[]): number {
  return outcomes
    .filter((each) => each.verdict === verdict && (rank === undefined || rank === each.rank))
    .reduce((sum, { count }) => sum + count, 0)
}

function phraseText(outcome: Phrase, count: number, opens: boolean, lang: Language): string {
  const number = smallNumberText(count, lang)
  if (lang === 'vi') return `${number}${opens ? ' chỉ số' : ''} ${outcome.said.vi}`
  const noun = count === 1 ? ' indicator' : ' indicators'
  return `${number}${opens ? noun : ''} ${outcome.said.en[count === 1 ? 0 : 1]}`
}

/** A theme in a sentence: "Ba chỉ số tăng; một không đo được thay đổi." */
export function tallyText(outcomes: readonly Outcome[], lang: Language): string {
  const phrases = OUTCOMES.map((outcome) => ({ outcome, count: countOf(outcome, outcomes) }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }, index) => phraseText(outcome, count, index === 0, lang))
  if (phrases.length > 0) return sentenceText(phrases.join('; '))
  return lang === 'vi'
    ? 'Chưa chỉ số nào có số ở cả hai thời điểm.'
    : 'No indicator has figures for both dates yet.'
}

const TWO_SIDED = ['rose', 'fell', 'unchanged', 'cannot-tell', 'not-comparable'] as const
const ONE_SIDED = ['first', 'no-newer', 'target-only', 'no-figure'] as const

function listText(counted: readonly (readonly [number, string])[], lang: Language): string {
  return counted
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${numberText(count, lang)}${NBSP}${words}`)
    .join(', ')
}

/** Every verdict of a list, counted: "8 mới, 2 chưa có số mới". Empty for an empty list. */
export function tallyListText(outcomes: readonly Outcome[], lang: Language): string {
  const counts = tally(outcomes)
  return listText(
    [...TWO_SIDED, ...ONE_SIDED].map((each) => [counts[each], verdictLabelText(each, lang)]),
    lang,
  )
}

/** A theme on a phone: "3 tăng, 1 không đo được, 12 chưa so được". */
export function tallyShortText(outcomes: readonly Outcome[], lang: Language): string {
  const counts = tally(outcomes)
  const label = (verdict: Verdict) =>
    lang === 'vi' && verdict === 'cannot-tell' ? 'không đo được' : verdictLabelText(verdict, lang)
  const rest = ONE_SIDED.reduce((sum, verdict) => sum + counts[verdict], 0)
  return listText(
    [
      ...TWO_SIDED.map((verdict) => [counts[verdict], label(verdict)] as const),
      [rest, lang === 'vi' ? 'chưa so được' : 'not yet compared'],
    ],
    lang,
  )
}
