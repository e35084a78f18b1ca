import type { PageAssets } from './pageAssets'
import type { Language } from '@/domain/Bilingual'

/** The assets of a page, with its styles as text too. */
export interface DrawnAssets extends PageAssets {
  readonly styles: string
  /** The sheet of the fonts that scripts add later. */
  readonly laterStyles: string
}

/** All that is needed to draw any page of the site, the same in every worker. */
export interface SitePlan {
  /** The folder of the site. */
  readonly folder: string
  /** `index.html` as it is written. */
  readonly template: string
  /** Where the site will stand, `https://example.org`: addresses for sharing are whole. */
  readonly origin: string
  /** The folder of the fonts that pictures for sharing are set in. */
  readonly fontFolder: string
  /** Font files of the first view, by their paths in the site. */
  readonly fonts: readonly string[]
  /** By language, then by view. */
  readonly assets: Readonly<Record<Language, Readonly<Record<string, DrawnAssets>>>>
}
