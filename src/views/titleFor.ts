import { HERO } from '@/domain/heroOf'
import type { Place } from '@/state/Address'
import type { Reader } from '@/ui/Reader'
import { EN_DASH } from '@/wording/signs'

/** The title of a screen, for the browser's tab and history. */
export function titleFor({ words, index, lang }: Reader, place: Place): string {
  switch (place.view) {
    case 'overview':
      return `${words.brand}: ${words.tagline}`
    case 'embed':
    case 'indicator': {
      const name = index.indicators.get(place.id ?? HERO)?.name[lang] ?? words.notFound.title
      return `${name} | ${words.brand}`
    }
    case 'sources': {
      const { registerRun: run } = index
      const which = run ? `: ${run.first}${EN_DASH}${run.last}` : ''
      return `${words.titles.sources}${which} | ${words.brand}`
    }
    case 'explore':
    case 'embed/chart':
      return `${words.titles.explore} | ${words.brand}`
    case 'method':
      return `${words.titles.method} | ${words.brand}`
    case 'not-found':
      return `${words.notFound.title} | ${words.brand}`
  }
}
