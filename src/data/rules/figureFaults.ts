import type { Kind } from '@/domain/Indicator'
import type { Fault } from '@/data/Fault'
import type { Placed, RawDataset } from '@/data/RawDataset'
import type { RawClaim } from '@/data/schema/claimSchema'
import { faultAt } from './faultAt'

const isPlace = (value: number) => Number.isInteger(value) && value >= 1

/** What a value of this kind cannot be: a share over 100, a rank that is no place. */
function impossible(kind: Kind, value: number): string | undefined {
  if (kind === 'share' && value > 100) return `Expected a share of 0 to 100, found ${value}.`
  if (kind === 'rank' && !isPlace(value)) return `Expected a whole place from 1, found ${value}.`
  return undefined
}

function rangeFaults(claim: Placed<RawClaim>): Fault[] {
  const { bound, value, valueMax } = claim.value
  if (bound !== 'between') {
    const message = `Expected no upper end with bound "${bound}", found ${valueMax}.`
    return valueMax === undefined ? [] : [faultAt(claim, 'valueMax', message)]
  }
  if (valueMax !== undefined && valueMax > value) return []
  const found = valueMax === undefined ? 'nothing' : valueMax
  return [faultAt(claim, 'valueMax', `Expected an upper end over ${value}, found ${found}.`)]
}

function totalFaults(claim: Placed<RawClaim>): Fault[] {
  const { value, valueMax = value, of } = claim.value
  if (of === undefined || (of > 0 && valueMax <= of)) return []
  return [faultAt(claim, 'of', `Expected a total of ${valueMax} or more, found ${of}.`)]
}

/** A share is no part of its own total: 98 (per cent) of 53 services is in order. */
function claimFigureFaults(kind: Kind, claim: Placed<RawClaim>): Fault[] {
  const { value, valueMax, step } = claim.value
  const low = impossible(kind, value)
  const high = valueMax === undefined ? undefined : impossible(kind, valueMax)
  return [
    ...(low ? [faultAt(claim, 'value', low)] : []),
    ...(high ? [faultAt(claim, 'valueMax', high)] : []),
    ...rangeFaults(claim),
    ...(kind === 'share' ? [] : totalFaults(claim)),
    ...(kind === 'rank' && step !== 0
      ? [faultAt(claim, 'step', `Expected 0, since a rank is a full count, found ${step}.`)]
      : []),
  ]
}

/** Values, upper ends, totals and steps are possible for the indicator's kind; so are targets. */
export function figureFaults({ lists, indicators }: RawDataset): Fault[] {
  const kinds = new Map(indicators.map(({ value }) => [value.id, value.kind]))
  return [
    ...indicators.flatMap(({ value, claims }) => {
      return claims.flatMap((claim) => claimFigureFaults(value.kind, claim))
    }),
    ...lists.targets.flatMap((target) => {
      const kind = kinds.get(target.value.indicator)
      const wrong = kind && impossible(kind, target.value.value)
      const upwards = kind === 'rank' && target.value.direction !== 'atMost'
      return [
        ...(wrong ? [faultAt(target, 'value', wrong)] : []),
        ...(upwards
          ? [faultAt(target, 'direction', 'Expected "atMost" for a rank, found "atLeast".')]
          : []),
      ]
    }),
  ]
}
