import { frameWords } from './frameWords.en'
import { indicatorWords } from './indicatorWords.en'
import { overviewWords } from './overviewWords.en'
import type { UiWords } from './UiWords'

/** The interface in English. */
export const uiWords: UiWords = { ...frameWords, ...overviewWords, ...indicatorWords }
