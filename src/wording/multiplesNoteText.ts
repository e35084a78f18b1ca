import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'
import { TO } from './RangeWords'

/** What must be said of small multiples. */
export interface MultiplesFacts {
  /** First and last day of the shared time axis. */
  readonly first: Day
  readonly last: Day
  readonly then: Day
  readonly now: Day
  /** Some are ranks, whose axis is inverted; all others start at 0, unless the scale is of ratios. */
  readonly ranks: boolean
  readonly others: boolean
  readonly log: boolean
}

function axisText({ ranks, others, log }: MultiplesFacts, lang: Language): string {
  const vi = lang === 'vi'
  const parts = [
    ...(log ? [vi ? 'thang log' : 'on a log scale'] : []),
    ...(others && !log ? [vi ? 'bắt đầu từ 0' : 'starting at 0'] : []),
    ...(ranks ? [vi ? 'thứ hạng lật ngược' : 'inverted for ranks'] : []),
  ]
  return parts.join('; ')
}

/** "2018 đến 2026": from the year of the first day to that of the last. */
function yearSpan({ first, last }: MultiplesFacts, lang: Language): string {
  const [from, to] = [first, last].map((day) => day.slice(0, 4))
  return from === to ? `${from}` : `${from} ${TO[lang]} ${to}`
}

/**
 * How are small multiples read? "Chung trục thời gian 2018 đến 2026; mỗi biểu đồ một trục đứng,
 * bắt đầu từ 0; thứ hạng lật ngược. Vạch lam là 10/10/2024, vạch son là 16/1/2026."
 */
export function multiplesNoteText(facts: MultiplesFacts, lang: Language): string {
  const vi = lang === 'vi'
  const years = yearSpan(facts, lang)
  const [then, now] = [momentText(facts.then, lang), momentText(facts.now, lang)]
  const axis = axisText(facts, lang)
  return vi
    ? `Chung trục thời gian ${years}; mỗi biểu đồ một trục đứng riêng, ${axis}. Vạch lam là ${then}, vạch son là ${now}.`
    : `Shared time axis, ${years}; each chart has a vertical axis of its own, ${axis}. The teal line is ${then}, the red line ${now}.`
}
