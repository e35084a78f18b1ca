import { frameWords } from './frameWords.vi'
import { indicatorWords } from './indicatorWords.vi'
import { overviewWords } from './overviewWords.vi'
import type { UiWords } from './UiWords'

/** The interface in Vietnamese, the first language of the product. */
export const uiWords: UiWords = { ...frameWords, ...overviewWords, ...indicatorWords }
