import { checkDataset } from '@/data/checkDataset'
import { faultReport } from '@/data/Fault'
import type { DatasetFile } from '@/data/RawDataset'
import type { Dataset } from '@/domain/Dataset'
import { filesOf, goodDataset } from './goodDataset'
import type { Json } from './goodDataset'

/** Markup that would run, if any text of a dataset were taken for markup. */
export const hostile = '<img src=x onerror="window.name=\'hit\'"><script>window.name="hit"</script>'

const spoken = new Set(['vi', 'en', 'one', 'many', 'stated', 'publisher', 'title'])

function poisoned(json: Json, poison: string, key = ''): Json {
  if (typeof json === 'string') return spoken.has(key) ? `${poison} ${json}`.slice(0, 119) : json
  if (Array.isArray(json)) {
    return json.map((entry) => (typeof entry === 'string' ? entry : poisoned(entry, poison)))
  }
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, poisoned(value, poison, name)]),
  )
}

/** The files of the good dataset with markup in every text a person may write into it. */
export function hostileFiles(poison = hostile): DatasetFile[] {
  return filesOf(poisoned(goodDataset(), poison) as Record<string, Json>)
}

/** The same as a dataset. It passes the check. */
export function hostileDataset(): Dataset {
  const { dataset, faults } = checkDataset(hostileFiles())
  if (!dataset) throw new Error(faultReport(faults))
  return dataset
}
