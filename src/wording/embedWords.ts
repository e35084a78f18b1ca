import type { Language } from '@/domain/Bilingual'

interface EmbedWords {
  /** Leads from a page of others to ours. */
  readonly more: string
  /** Copies what stands in a page of others. */
  readonly copy: string
}

/** Said where a comparison stands in a page of others, and where it is taken from. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  vi: { more: 'Xem đầy đủ', copy: 'Sao chép mã nhúng' },
  en: { more: 'See it in full', copy: 'Copy embed code' },
}
