import type { Bilingual, Language } from '@/domain/Bilingual'
import type { Verdict } from '@/domain/Comparison'

const LABELS: Readonly<Record<Verdict, Bilingual>> = {
  rose: { vi: 'tăng', en: 'up' },
  fell: { vi: 'giảm', en: 'down' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  'cannot-tell': { vi: 'không đo được thay đổi', en: 'no measurable change' },
  'not-comparable': { vi: 'không so sánh được', en: 'not comparable' },
  first: { vi: 'mới', en: 'new' },
  'no-newer': { vi: 'chưa có số mới', en: 'no newer figure' },
  'target-only': { vi: 'chỉ có mục tiêu', en: 'target only' },
  'no-figure': { vi: 'chưa có số', en: 'no figure yet' },
}

/** What is a verdict called, without any amount? The words of filters, counts and legends. */
export function verdictLabelText(verdict: Verdict, lang: Language): string {
  return LABELS[verdict][lang]
}
