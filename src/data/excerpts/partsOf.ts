import type { Indicator } from '@/domain/Indicator'

/** The ids of the indicators a derived one is made of; none for any other. */
export function partsOf(indicator: Indicator | undefined): readonly string[] {
  const derivation = indicator?.derivation
  if (derivation === undefined) return []
  return derivation.method === 'share' ? [derivation.part, derivation.whole] : [derivation.part]
}
