import type { FrameWords } from './FrameWords'
import type { IndicatorWords } from './IndicatorWords'
import type { OverviewWords } from './OverviewWords'

/**
 * The plain labels of the interface, in one language: what the frame and parts shared by screens
 * say. Screens with much to say have words of their own. Sentences about figures are functions.
 */
export interface UiWords extends FrameWords, OverviewWords, IndicatorWords {}
