import type { FrameWords } from './FrameWords'
import type { IndicatorWords } from './IndicatorWords'
import type { MethodWords } from './MethodWords'
import type { OverviewWords } from './OverviewWords'
import type { SourcesWords } from './SourcesWords'

/** The plain labels of the interface, in one language. Sentences about figures are functions. */
export interface UiWords
  extends FrameWords, OverviewWords, IndicatorWords, SourcesWords, MethodWords {}
