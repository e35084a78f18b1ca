import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'

/** A dispute beside a verdict; one that leaves no direction is the reason of the verdict itself. */
export function disputeNoteText(
  { disputed, verdict }: Comparison,
  lang: Language,
  /** Whether the sentence has room to say what the sources disagree about. */
  room: 'brief' | 'full' = 'brief',
): string | undefined {
  if (!disputed || verdict === 'not-comparable') return undefined
  if (verdict === 'rose' || verdict === 'fell') {
    return lang === 'vi'
      ? 'chiều đã rõ, mức chưa rõ: các nguồn không khớp'
      : 'the direction is clear, the size is not: the sources disagree'
  }
  if (room === 'brief') return lang === 'vi' ? 'các nguồn không khớp' : 'the sources disagree'
  return lang === 'vi'
    ? 'các nguồn không khớp về con số này'
    : 'the sources disagree about this figure'
}
