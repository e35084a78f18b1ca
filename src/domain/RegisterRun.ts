import type { DatasetIndex } from './indexDataset'
import { MOST_LINES, partOfNumber, type RegisterPart, registerParts } from './registerParts'
import { type RegisterEntry, sourceRegister } from './sourceRegister'

/** One part of a register as a screen of its own, with the way to its neighbours. */
export interface RegisterRun extends RegisterPart {
  readonly entries: readonly RegisterEntry[]
  readonly previous?: RegisterPart
  readonly next?: RegisterPart
}

/** Registers are worked out from every claim there is; each of their parts asks for the same. */
const registers = new WeakMap<DatasetIndex, readonly RegisterEntry[]>()

function registerOf(index: DatasetIndex): readonly RegisterEntry[] {
  const known = registers.get(index) ?? sourceRegister(index)
  registers.set(index, known)
  return known
}

/** An entry of which no more is listed than a part has room for; what it says of itself stays. */
function bounded(entry: RegisterEntry): RegisterEntry {
  const unlisted = entry.lines.length - MOST_LINES
  if (unlisted <= 0) return entry
  return { ...entry, lines: entry.lines.slice(0, MOST_LINES), unlisted }
}

/** A part of the register of a whole dataset; undefined where it has no such part. */
export function registerRun(index: DatasetIndex, part: number): RegisterRun | undefined {
  const parts = registerParts(index.dataset.sources)
  const place = parts.findIndex((each) => each.part === part)
  const found = parts[place]
  if (found === undefined) return undefined
  const [previous, next] = [parts[place - 1], parts[place + 1]]
  return {
    ...found,
    entries: registerOf(index)
      .filter(({ source }) => partOfNumber(source.number) === part)
      .map(bounded),
    ...(previous && { previous }),
    ...(next && { next }),
  }
}
