import type { Fault } from '@/data/Fault'
import type { RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

const LANGUAGES = ['vi', 'en']

/**
 * No counting rule is called as a language is. A page carries one language only and tells a text
 * said in both by its keys `vi` and `en`; bases of these names would be taken for such a text, and
 * a counting rule would be lost.
 */
export function languageKeyFaults({ indicators }: RawDataset): Fault[] {
  return indicators.flatMap((indicator) =>
    Object.keys(indicator.value.bases ?? {})
      .filter((id) => LANGUAGES.includes(id))
      .map((id) =>
        faultAt(
          indicator,
          `bases.${id}`,
          `Expected an id that is not the name of a language, found "${id}"; ` +
            `choose another (such as "${id}-rule") here and in each basis that names it.`,
        ),
      ),
  )
}
