import { frameWords } from './frameWords.en'
import { indicatorWords } from './indicatorWords.en'
import { methodWords } from './methodWords.en'
import { overviewWords } from './overviewWords.en'
import { sourcesWords } from './sourcesWords.en'
import type { UiWords } from './UiWords'

/** The interface in English. */
export const uiWords: UiWords = {
  ...frameWords,
  ...overviewWords,
  ...indicatorWords,
  ...sourcesWords,
  ...methodWords,
}
