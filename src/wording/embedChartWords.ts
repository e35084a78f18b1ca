import type { Language } from '@/domain/Bilingual'
import { numberText } from './numberText'

interface EmbedChartWords {
  /** How many rows are drawn, where others could be too. */
  readonly first: (shown: number, others: number) => string
  /** Said to readers without scripts, to whom every address shows the same chart. */
  readonly noScripts: string
  /** Stands for a chart where there is none. */
  readonly nothing: string
  /** Why there is none, where the rows themselves are no more. */
  readonly gone: string
  /** What the owner of the page can do about it. */
  readonly remedy: string
  /** Leads to where another chart can be made. */
  readonly explore: string
}

/** Said where a chart stands in a page of others. */
export const embedChartWords: Readonly<Record<Language, EmbedChartWords>> = {
  vi: {
    first: (shown, others) =>
      `Đang vẽ ${numberText(shown, 'vi')} trong ${numberText(shown + others, 'vi')} chỉ số có hai số.`,
    noScripts:
      'Trình duyệt đang tắt JavaScript: khung này luôn cho biểu đồ mặc định, dù mã nhúng chọn chỉ số hay ngày khác.',
    nothing: 'Chưa có gì để vẽ',
    gone: 'Các chỉ số được chọn không còn trong dữ liệu.',
    remedy:
      'Người đặt biểu đồ này: hãy mở Khám phá, chọn chỉ số hoặc bỏ bớt bộ lọc, rồi sao chép mã nhúng mới.',
    explore: 'Mở Khám phá',
  },
  en: {
    first: (shown, others) =>
      `${numberText(shown, 'en')} of ${numberText(shown + others, 'en')} indicators with two figures are drawn.`,
    noScripts:
      'JavaScript is off: this frame always shows the default chart, whatever indicators or days were chosen for it.',
    nothing: 'Nothing to draw',
    gone: 'The indicators that were picked are no longer in the data.',
    remedy:
      'If this is your page: open Explore, pick indicators or remove filters, and copy a new embed code.',
    explore: 'Open Explore',
  },
}
