import type { Language } from '@/domain/Bilingual'

interface KnownWords {
  readonly asOf: (day: string) => string
  readonly text: string
  /** Where a day is asked for that the data do not reach. */
  readonly beyond: (day: string, until: string) => string
  readonly leave: string
}

/** Said where a screen stands as it was known on a day. */
export const knownWords: Readonly<Record<Language, KnownWords>> = {
  vi: {
    asOf: (day) => `Như đã biết ngày ${day}.`,
    text: 'Không dùng gì công bố sau ngày đó.',
    beyond: (day, until) =>
      `Dữ liệu có đến ngày ${until}, chưa đến ngày ${day} đã chọn. Đây là mọi điều đã biết.`,
    leave: 'Về hiện tại',
  },
  en: {
    asOf: (day) => `As known on ${day}.`,
    text: 'Nothing said later is used.',
    beyond: (day, until) =>
      `The data end on ${until}, before the day that was asked for, ${day}. This is all that is known.`,
    leave: 'Back to today',
  },
}
