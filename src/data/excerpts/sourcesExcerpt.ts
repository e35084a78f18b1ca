import type { Excerpt } from '@/domain/Excerpt'
import type { Indicator } from '@/domain/Indicator'
import type { DatasetIndex } from '@/domain/indexDataset'
import { isDivided } from '@/domain/registerParts'
import { registerRun } from '@/domain/RegisterRun'
import { registerSummary } from '@/domain/RegisterSummary'
import type { RegisterEntry } from '@/domain/sourceRegister'
import { excerptOf } from './excerptOf'
import { asRow, withPhrase } from './lighter'

/** Every source with the phrases it states; of a long register only what is said of the whole. */
export function sourcesExcerpt(index: DatasetIndex): Excerpt {
  const { dataset } = index
  if (isDivided(index.summary)) return { ...nothing(index), register: registerSummary(index) }
  return excerptOf(index, {
    indicators: dataset.indicators.map(withPhrases),
    targets: dataset.targets,
    sources: new Set(dataset.sources.map(({ id }) => id)),
  })
}

/** One part of a long register; undefined where the register is short or has no such part. */
export function sourcesPartExcerpt(index: DatasetIndex, part: number): Excerpt | undefined {
  const run = isDivided(index.summary) ? registerRun(index, part) : undefined
  if (run === undefined) return undefined
  // How each claim was used follows from all of its indicator's, so it is worked out already.
  return {
    ...nothing(index),
    registerRun: { ...run, entries: run.entries.map(lighter) },
  }
}

function nothing(index: DatasetIndex): Excerpt {
  return excerptOf(index, { indicators: [], sources: new Set() })
}

function lighter(entry: RegisterEntry): RegisterEntry {
  const lines = entry.lines.map((line) => ({ ...line, claim: withPhrase(line.claim) }))
  return { ...entry, lines }
}

/** A row with what its claims say and where they were made. */
function withPhrases(indicator: Indicator): Indicator {
  return { ...asRow(indicator), claims: indicator.claims.map(withPhrase) }
}
