import type { Answer } from '@/domain/explore/answer'
import type { DrawnRows } from '@/domain/explore/drawnRows'
import type { InquiryChange } from '@/domain/explore/changeInquiry'
import type { Inquiry } from '@/domain/explore/Inquiry'
import type { Reader } from '@/ui/Reader'
import type { ExploreWords } from '@/wording/ExploreWords'

/** What every part of the analyst's screen works with. */
export interface Explorer {
  readonly reader: Reader
  readonly words: ExploreWords
  readonly inquiry: Inquiry
  readonly answer: Answer
  /** The rows in the chart. */
  readonly drawn: DrawnRows
  /** Asks something else; `slide` leaves no step for Back, as while words are typed. */
  readonly ask: (change: InquiryChange, how?: 'push' | 'slide') => void
}
