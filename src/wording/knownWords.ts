import type { Language } from '@/domain/Bilingual'

interface KnownWords {
  readonly asOf: (day: string) => string
  readonly text: string
  readonly leave: string
}

/** Said where a screen stands as it was known on a day. */
export const knownWords: Readonly<Record<Language, KnownWords>> = {
  vi: {
    asOf: (day) => `Như đã biết ngày ${day}.`,
    text: 'Không dùng gì công bố sau ngày đó.',
    leave: 'Về hiện tại',
  },
  en: {
    asOf: (day) => `As known on ${day}.`,
    text: 'Nothing said later is used.',
    leave: 'Back to today',
  },
}
