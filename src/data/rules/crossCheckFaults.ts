import type { CrossCheck, DeclaredSpan, QuotientCheck } from '@/domain/CrossCheck'
import type { Kind } from '@/domain/Indicator'
import type { Fault } from '@/data/Fault'
import type { Placed, RawDataset } from '@/data/RawDataset'
import type { RawIndicatorHead } from '@/data/schema/indicatorSchema'
import { faultAt } from './faultAt'

/** Finds an indicator's file; undefined where it cannot be read, which is a fault of its own. */
type Find = (id: string) => RawIndicatorHead | undefined

/** Ids a check names, by the key it names them in. */
function namedIn(check: CrossCheck): Readonly<Record<string, string>> {
  switch (check.kind) {
    case 'atMost':
      return { part: check.part, whole: check.whole }
    case 'quotient':
      return { total: check.total, rate: check.rate }
    case 'shareLimit':
      return { share: check.share }
  }
}

function kindFault(
  at: Placed<CrossCheck>,
  key: string,
  found: Kind | undefined,
  allowed: readonly Kind[],
): Fault[] {
  if (found === undefined || allowed.includes(found)) return []
  const expected = allowed.join(' or ')
  return [faultAt(at, key, `Expected an indicator of kind ${expected}, found ${found}.`)]
}

function atMostFaults(at: Placed<CrossCheck>, part: string, whole: string, find: Find): Fault[] {
  if (part === whole) return [faultAt(at, 'whole', 'Expected another indicator, found the part.')]
  const [one, other] = [find(part)?.kind, find(whole)?.kind]
  return [
    ...kindFault(at, 'part', one, ['stock', 'flow', 'rate', 'share', 'score']),
    ...(one === undefined ? [] : kindFault(at, 'whole', other, [one])),
  ]
}

function spanFaults(at: Placed<CrossCheck>, spans: readonly DeclaredSpan[]): Fault[] {
  return spans.flatMap(({ start, end = start }, place) =>
    end < start
      ? [faultAt(at, `spans[${place}].end`, `Expected ${start} or later, found ${end}.`)]
      : [],
  )
}

function quotientFaults(at: Placed<CrossCheck>, check: QuotientCheck, find: Find): Fault[] {
  const total = find(check.total)?.kind
  const count = check.spans.length
  const expected = total === 'flow' ? 'none, for a flow has its own' : 'one or more'
  const wrong = total !== undefined && (total === 'flow') === count > 0
  return [
    ...kindFault(at, 'total', total, ['stock', 'flow']),
    ...kindFault(at, 'rate', find(check.rate)?.kind, ['rate']),
    ...(wrong ? [faultAt(at, 'spans', `Expected ${expected}, found ${count}.`)] : []),
    ...spanFaults(at, check.spans),
  ]
}

function shareFaults(at: Placed<CrossCheck>, share: string, find: Find): Fault[] {
  const indicator = find(share)
  if (indicator === undefined || indicator.derivation?.method === 'share') return []
  return [faultAt(at, 'share', 'Expected an indicator derived as a share, found another.')]
}

function faultsOf(at: Placed<CrossCheck>, find: Find): Fault[] {
  const { value } = at
  switch (value.kind) {
    case 'atMost':
      return atMostFaults(at, value.part, value.whole, find)
    case 'quotient':
      return quotientFaults(at, value, find)
    case 'shareLimit':
      return shareFaults(at, value.share, find)
  }
}

/** A cross-check names indicators that exist, of kinds that can be set against each other. */
export function crossCheckFaults({ lists, indicators, known }: RawDataset): Fault[] {
  const heads = new Map(indicators.map(({ value }) => [value.id, value]))
  return lists.crosschecks.flatMap((at) => [
    ...Object.entries(namedIn(at.value))
      .filter(([, id]) => !known.claims.has(id))
      .map(([key, id]) => faultAt(at, key, `Expected the id of an indicator, found "${id}".`)),
    ...faultsOf(at, (id) => heads.get(id)),
  ])
}
