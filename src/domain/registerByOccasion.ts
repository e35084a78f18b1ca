import type { Claim } from './Claim'
import { groupedBy } from './groupedBy'
import type { DatasetIndex } from './indexDataset'
import { intervalOf } from './intervalOf'
import { shared } from './intervals'
import { momentKey } from './momentKey'
import type { Occasion } from './Source'
import { sourceCount } from './sourceCount'
import { withLines } from './sourceRegister'
import type { RegisterEntry } from './sourceRegister'

/** What was stated at one occasion, source by source. */
export interface OccasionEntries {
  readonly occasion: Occasion
  readonly entries: readonly RegisterEntry[]
  readonly claims: number
  /** Figures that two or more of its sources give alike. */
  readonly agreeing: number
  /** Claims that are disputed. */
  readonly disputed: number
}

/** The register by occasion, and what is not tied to one. */
export interface RegisterByOccasion {
  /** In time order; occasions without entries are left out. */
  readonly occasions: readonly OccasionEntries[]
  readonly rest: readonly RegisterEntry[]
}

/**
 * The entries of the register by the occasion their claims were made at. A source that reports
 * two occasions stands at both, each time with the claims made there; the first bears its address
 * and its targets.
 */
export function registerByOccasion(
  index: DatasetIndex,
  entries: readonly RegisterEntry[],
): RegisterByOccasion {
  const parts = groupedBy(entries.flatMap(splitEntry), ({ at }) => at)
  const days = index.dataset.occasions.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const placed = new Set<string>()
  const once = (at: string | undefined): RegisterEntry[] =>
    (parts.get(at) ?? []).map(({ entry }) => {
      const anchor = !placed.has(entry.source.id)
      placed.add(entry.source.id)
      return anchor ? entry : { ...entry, anchor, targets: [] }
    })
  const occasions = days.map((occasion) => groupOf(index, occasion, once(occasion.id)))
  return { occasions: occasions.filter((group) => group.entries.length > 0), rest: once(undefined) }
}

interface EntryPart {
  readonly at: string | undefined
  readonly entry: RegisterEntry
}

/** A source without claims is kept whole, for its targets. */
function splitEntry(entry: RegisterEntry): EntryPart[] {
  if (entry.lines.length === 0) return [{ at: undefined, entry }]
  const parts = groupedBy(entry.lines, ({ claim }) => claim.occasion)
  return [...parts].map(([at, lines]) => ({ at, entry: withLines(entry, lines) }))
}

function groupOf(
  index: DatasetIndex,
  occasion: Occasion,
  entries: readonly RegisterEntry[],
): OccasionEntries {
  const lines = entries.flatMap((entry) => entry.lines)
  const charted = lines.filter(({ status }) => status === 'charted')
  return {
    occasion,
    entries,
    claims: lines.length,
    agreeing: agreeingCount(index, new Set(charted.map(({ claim }) => claim))),
    disputed: lines.filter(({ status }) => status === 'disputed').length,
  }
}

/** How many figures do two or more sources give alike: one moment, one rule, a shared value? */
function agreeingCount({ dataset }: DatasetIndex, claims: ReadonlySet<Claim>): number {
  return dataset.indicators.flatMap(({ kind, claims: own }) => {
    const said = own.filter((claim) => claims.has(claim))
    const figures = groupedBy(said, (claim) =>
      [momentKey(claim, kind), claim.basis, claim.of].join(' '),
    )
    return [...figures.values()].filter(
      (group) =>
        sourceCount(group) > 1 &&
        shared(group.map((claim) => intervalOf(claim, kind))) !== undefined,
    )
  }).length
}
