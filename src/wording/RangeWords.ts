import type { Language } from '@/domain/Bilingual'

/** The word between the two ends of a range: "67 đến 68", "67 to 68". */
export const TO: Readonly<Record<Language, string>> = { vi: 'đến', en: 'to' }
