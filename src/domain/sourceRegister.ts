import type { Claim, ClaimStatus } from './Claim'
import { claimDay } from './claimDay'
import { groupedBy } from './groupedBy'
import type { DatasetIndex } from './indexDataset'
import type { Source } from './Source'
import type { Target } from './Target'

/** One claim of a source and how it was used. */
export interface RegisterLine {
  readonly claim: Claim
  readonly status: ClaimStatus
}

/** A source with what it states: all of it, or what it states at one occasion. */
export interface RegisterEntry {
  readonly source: Source
  /** In the order of the days the figures stand for. */
  readonly lines: readonly RegisterLine[]
  /** How many more it states than are listed; absent where all of them are. */
  readonly unlisted?: number
  readonly targets: readonly Target[]
  /** How many indicators the source as a whole is used for, targets included. */
  readonly indicators: number
  /** One of the lines is disputed. */
  readonly disputed: boolean
  /** This entry bears the source's permanent address; false where a list shows it a second time. */
  readonly anchor: boolean
}

/** Every source of the dataset with everything it states, by permanent number. */
export function sourceRegister(index: DatasetIndex): readonly RegisterEntry[] {
  const { dataset } = index
  const lines = groupedBy(linesOf(index), ({ claim }) => claim.source)
  const targets = groupedBy(dataset.targets, ({ source }) => source)
  return dataset.sources
    .toSorted((a, b) => a.number - b.number)
    .map((source) => entryOf(source, lines.get(source.id) ?? [], targets.get(source.id) ?? []))
}

/** The same entry with only some of its lines. */
export function withLines(entry: RegisterEntry, lines: readonly RegisterLine[]): RegisterEntry {
  return { ...entry, lines, disputed: lines.some(({ status }) => status === 'disputed') }
}

function linesOf(index: DatasetIndex): RegisterLine[] {
  return index.dataset.indicators
    .flatMap((indicator) => {
      const { statuses } = index.seriesOf(indicator)
      return indicator.claims.map((claim): RegisterLine => ({
        claim,
        // Derived indicators keep no statuses: a claim listed under one is never drawn.
        status: statuses.get(claim.id) ?? 'evidence',
      }))
    })
    .toSorted((a, b) => compareDays(claimDay(a.claim), claimDay(b.claim)))
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function entryOf(
  source: Source,
  lines: readonly RegisterLine[],
  targets: readonly Target[],
): RegisterEntry {
  const about = [...lines.map(({ claim }) => claim.indicator), ...targets.map((t) => t.indicator)]
  const entry = { source, targets, indicators: new Set(about).size, anchor: true }
  return withLines({ ...entry, lines, disputed: false }, lines)
}
