import type { Language } from '@/domain/Bilingual'
import type { Verdict } from '@/domain/Comparison'
import type { FacetName } from '@/domain/explore/Facet'
import type { DatasetIndex } from '@/domain/indexDataset'
import { exploreWordsFor } from './exploreWordsFor'
import { momentText } from './momentText'
import { verdictLabelText } from './verdictLabelText'
import { VERDICTS } from '@/domain/verdicts'

/** What is a value of a facet called? A value the dataset does not have is called by its id. */
export function facetValueText(
  name: FacetName,
  value: string,
  index: DatasetIndex,
  lang: Language,
): string {
  const { values } = exploreWordsFor(lang)
  switch (name) {
    case 'verdict':
      return VERDICTS.includes(value as Verdict) ? verdictLabelText(value as Verdict, lang) : value
    case 'state':
    case 'kind':
    case 'stated':
    case 'target':
      // A map: an address may ask for `constructor`, which every object has.
      return new Map(Object.entries(values[name])).get(value) ?? value
    case 'theme':
      return index.dataset.themes.find(({ id }) => id === value)?.name[lang] ?? value
    case 'unit': {
      const unit = index.units.get(value)
      return (lang === 'vi' ? unit?.vi : unit?.en.many) ?? value
    }
    case 'occasion': {
      const occasion = index.occasions.get(value)
      return occasion
        ? `${occasion.name[lang]}, ${momentText(occasion.day, lang, 'numeric')}`
        : value
    }
    case 'year':
    case 'publisher':
      return value
  }
}
