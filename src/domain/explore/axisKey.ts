import type { Indicator } from '@/domain/Indicator'

/**
 * What the numbers of an indicator may share an axis with: counts with counts, whatever is
 * counted, shares with shares, ranks with ranks; averages and scores only with those of their unit.
 */
export function axisKey({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): string {
  return kind === 'rate' || kind === 'score' ? `${kind} ${unit}` : kind
}
