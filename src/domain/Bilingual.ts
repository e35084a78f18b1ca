/** The two languages of the product; Vietnamese is the first. */
export type Language = 'vi' | 'en'

/** One text in both languages. Every word on the screen exists in both. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}
