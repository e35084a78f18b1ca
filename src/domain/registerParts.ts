import type { Source } from './Source'
import type { Summary } from './Summary'

/** Beyond either, the register is too long for one screen: it is shown in parts. */
const MOST_SOURCES = 400
const MOST_CLAIMS = 1000

/** Source numbers a part spans; with `MOST_LINES` it holds a thousand statements at most. */
const SPAN = 50

/** Statements of one source a part lists; its others stand on the pages of their indicators. */
export const MOST_LINES = 20

/** A run of the register by source numbers. Its place never changes, for numbers are permanent. */
export interface RegisterPart {
  /** Counted from 1. */
  readonly part: number
  /** The lowest and the highest source number it holds. */
  readonly first: number
  readonly last: number
  readonly sources: number
}

/** Is the register of a whole dataset shown in parts? */
export function isDivided({ sources, claims }: Pick<Summary, 'sources' | 'claims'>): boolean {
  return sources > MOST_SOURCES || claims > MOST_CLAIMS
}

/** The part that holds a source of a register in parts. */
export function partOfNumber(number: number): number {
  return Math.floor((number - 1) / SPAN) + 1
}

/** The parts of a register; one that would hold no source is left out. */
export function registerParts(sources: readonly Source[]): readonly RegisterPart[] {
  const parts = new Map<number, RegisterPart>()
  for (const { number } of sources.toSorted((a, b) => a.number - b.number)) {
    const part = partOfNumber(number)
    const { first = number, sources: before = 0 } = parts.get(part) ?? {}
    parts.set(part, { part, first, last: number, sources: before + 1 })
  }
  return [...parts.values()]
}
