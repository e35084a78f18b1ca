import type { Language } from '@/domain/Bilingual'

/** The word before a place in a ranking: "hạng 86", "rank 86". */
export const RANK: Readonly<Record<Language, string>> = { vi: 'hạng', en: 'rank' }
