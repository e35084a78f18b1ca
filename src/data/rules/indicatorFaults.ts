import type { Fault } from '@/data/Fault'
import { idOfPath } from '@/data/datasetFiles'
import type { PlacedIndicator, RawDataset } from '@/data/RawDataset'
import { faultAt } from './faultAt'

function derivedFaults(indicator: PlacedIndicator): Fault[] {
  const { kind, unit, claims, disputes = [] } = indicator.value
  const wrong: (false | [key: string, expected: string, found: unknown])[] = [
    kind !== 'share' && ['kind', 'kind "share" for a derived indicator', `"${kind}"`],
    unit !== 'percent' && ['unit', 'unit "percent" for a derived indicator', `"${unit}"`],
    claims.length > 0 && ['claims', 'no claims in a derived indicator', claims.length],
    disputes.length > 0 && ['disputes', 'no disputes in a derived indicator', disputes.length],
  ]
  return wrong.flatMap((fault) =>
    fault ? [faultAt(indicator, fault[0], `Expected ${fault[1]}, found ${String(fault[2])}.`)] : [],
  )
}

/** A part is another indicator with claims of its own: nothing is derived from the derived. */
function partFaults(indicator: PlacedIndicator, raw: RawDataset): Fault[] {
  const { derivation, id } = indicator.value
  if (!derivation) return []
  const parts =
    derivation.method === 'share'
      ? { part: derivation.part, whole: derivation.whole }
      : { part: derivation.part }
  return Object.entries(parts).flatMap(([key, partId]) => {
    const at = `derivation.${key}`
    const part = raw.indicators.find(({ value }) => value.id === partId)?.value
    if (partId === id) return [faultAt(indicator, at, 'Expected another indicator, found itself.')]
    if (!raw.known.claims.has(partId)) {
      return [faultAt(indicator, at, `Expected the id of an indicator, found "${partId}".`)]
    }
    if (!part?.derivation) return []
    return [faultAt(indicator, at, `Expected an indicator with claims, found derived "${partId}".`)]
  })
}

/** The file is named for its id, only stocks are cumulative, and derivations hold together. */
export function indicatorFaults(raw: RawDataset): Fault[] {
  return raw.indicators.flatMap((indicator) => {
    const { id, kind, cumulative, derivation } = indicator.value
    const named = idOfPath(indicator.file)
    return [
      ...(id === named
        ? []
        : [faultAt(indicator, 'id', `Expected "${named}", the file's name, found "${id}".`)]),
      ...(cumulative && kind !== 'stock'
        ? [faultAt(indicator, 'cumulative', `Expected only a stock to be so, found a ${kind}.`)]
        : []),
      ...(derivation ? derivedFaults(indicator) : []),
      ...partFaults(indicator, raw),
    ]
  })
}
