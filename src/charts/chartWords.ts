import type { Language } from '@/domain/Bilingual'

/** The few words that exist only inside a chart. */
export interface ChartWords {
  readonly disputed: string
  /** "tranh chấp, 4 số" under a disputed span. */
  readonly disputedBy: (claims: number) => string
  readonly target: string
  /** "hết năm 2025": when a target is due. */
  readonly due: (moment: string, isDay: boolean) => string
  readonly startsAt: (figure: string) => string
  readonly inverted: string
  readonly log: string
  readonly index: (day: string) => string
}

const vi: ChartWords = {
  disputed: 'tranh chấp',
  disputedBy: (claims) => `tranh chấp, ${claims} số`,
  target: 'mục tiêu',
  due: (moment) => `hết ${moment}`,
  startsAt: (figure) => `Trục đứng bắt đầu từ ${figure}.`,
  inverted: 'Trục đứng lật ngược: thứ hạng nhỏ hơn, tốt hơn, ở trên.',
  log: 'Thang log: khoảng cách bằng nhau là tỷ lệ bằng nhau.',
  index: (day) => `Chỉ số: ${day} bằng 100.`,
}

const en: ChartWords = {
  disputed: 'disputed',
  disputedBy: (claims) => `disputed, ${claims} figures`,
  target: 'target',
  due: (moment, isDay) => (isDay ? `by ${moment}` : `by the end of ${moment}`),
  startsAt: (figure) => `The vertical axis starts at ${figure}.`,
  inverted: 'The vertical axis is inverted: the smaller, better rank is on top.',
  log: 'Log scale: equal distances are equal ratios.',
  index: (day) => `Index: ${day} is 100.`,
}

/** The chart's own words in a language. */
export function chartWords(lang: Language): ChartWords {
  return lang === 'vi' ? vi : en
}
