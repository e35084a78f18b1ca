import type { Language } from '@/domain/Bilingual'
import type { Dataset } from '@/domain/Dataset'

/** A page, as far as its picture goes. */
export interface SharePage {
  readonly language: Language
  readonly place: { readonly view: string; readonly id?: string }
}

/** Screens with a picture of their own. */
const SCREENS = ['overview', 'explore', 'sources', 'method'] as const
type Screen = (typeof SCREENS)[number]

/** What a picture is of; `id` names the indicator or the theme. */
export interface ShareImage {
  readonly of: Screen | 'indicator' | 'theme'
  readonly id?: string
  readonly language: Language
  /** `/share/vi/indicators/x.png` */
  readonly path: string
}

type Listed = Pick<Dataset, 'indicators' | 'themes'>

/** Up to so many indicators each has a picture of its own; beyond, a theme's stands for them. */
const MOST = 200

function image(language: Language, of: ShareImage['of'], id?: string): ShareImage {
  const folder = of === 'theme' ? 'themes' : 'indicators'
  const file = id === undefined ? of : `${folder}/${id}`
  return {
    of,
    language,
    path: `/share/${language}/${file}.png`,
    ...(id === undefined ? {} : { id }),
  }
}

/** Which picture stands for a page? One that has none of its own is shared as the overview. */
export function shareImageOf(
  { indicators, themes }: Listed,
  { language, place }: SharePage,
): ShareImage {
  const screen = SCREENS.find((each) => each === place.view)
  if (screen) return image(language, screen)
  const indicator =
    place.view === 'indicator' ? indicators.find(({ id }) => id === place.id) : undefined
  if (indicator === undefined) return image(language, 'overview')
  if (indicators.length <= MOST) return image(language, 'indicator', indicator.id)
  const theme = themes.find(({ id }) => id === indicator.theme)
  return theme === undefined ? image(language, 'overview') : image(language, 'theme', theme.id)
}

/** Every picture there is to draw, each once. */
export function shareImages({ indicators, themes }: Listed): readonly ShareImage[] {
  const [of, listed] =
    indicators.length <= MOST ? (['indicator', indicators] as const) : (['theme', themes] as const)
  return (['vi', 'en'] as const).flatMap((language) => [
    ...SCREENS.map((screen) => image(language, screen)),
    ...listed.map(({ id }) => image(language, of, id)),
  ])
}
