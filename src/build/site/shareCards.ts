import { drawShareCard } from '@/charts/drawShareCard'
import { shareCardAlt } from '@/charts/shareCardAlt'
import { shareCardOfIndicator } from '@/charts/shareCardOf'
import { shareCardOfExplore } from '@/charts/shareCardOfExplore'
import {
  shareCardOfMethod,
  shareCardOfOverview,
  shareCardOfSources,
  shareCardOfTheme,
} from '@/charts/shareCardOfScreen'
import type { ShareCard } from '@/charts/ShareCard'
import { compare } from '@/domain/compare'
import { askedChart } from '@/domain/explore/askedChart'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { DatasetIndex } from '@/domain/indexDataset'
import { type Overview, overviewOf } from '@/domain/overviewOf'
import type { ShareImage } from '@/build/shareImages'

/** The cards for sharing, each made when it is asked for. */
export interface ShareCards {
  readonly alt: (image: ShareImage) => string
  readonly svg: (image: ShareImage) => string
}

/** The cards of a whole dataset between the default days. */
export function shareCards(index: DatasetIndex): ShareCards {
  const { then, now } = defaultPeriod
  let known: Overview | undefined
  const overview = () => (known ??= overviewOf(index, then, now))
  const cardOf = ({ of, id, language }: ShareImage): ShareCard => {
    const reader = { lang: language, index, then, now }
    if (of === 'explore') {
      const { rows } = askedChart(index, FIRST_INQUIRY, { then, now }, language)
      return shareCardOfExplore(rows, reader)
    }
    if (of === 'sources') return shareCardOfSources(reader)
    if (of === 'method') return shareCardOfMethod(reader)
    if (of === 'theme') {
      const rows = overview().themes.find(({ theme }) => theme.id === id)
      if (rows) return shareCardOfTheme(rows, reader)
    }
    const indicator = of === 'indicator' ? index.indicators.get(id ?? '') : undefined
    if (!indicator) return shareCardOfOverview(overview(), reader)
    const series = index.seriesOf(indicator)
    return shareCardOfIndicator(compare(series, then, now, index.targetsOf(indicator)), reader)
  }
  const alts = new Map<string, string>()
  return {
    alt: (image) => {
      const alt = alts.get(image.path) ?? shareCardAlt(cardOf(image))
      alts.set(image.path, alt)
      return alt
    },
    svg: (image) => drawShareCard(cardOf(image)),
  }
}
