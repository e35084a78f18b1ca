import type { Dataset } from '@/domain/Dataset'
import type { Fault } from './Fault'
import { normaliseDataset } from './normaliseDataset'
import type { DatasetFile, RawDataset } from './RawDataset'
import { readRaw } from './readRaw'
import { crossCheckFaults } from './rules/crossCheckFaults'
import { disputeFaults } from './rules/disputeFaults'
import { duplicateFaults } from './rules/duplicateFaults'
import { emptinessFaults } from './rules/emptinessFaults'
import { figureFaults } from './rules/figureFaults'
import { indicatorFaults } from './rules/indicatorFaults'
import { languageKeyFaults } from './rules/languageKeyFaults'
import { referenceFaults } from './rules/referenceFaults'
import { seriesFaults } from './rules/seriesFaults'
import { synonymFaults } from './rules/synonymFaults'
import { timeFaults } from './rules/timeFaults'
import { wordingFaults } from './rules/wordingFaults'

const RULES: readonly ((raw: RawDataset) => Fault[])[] = [
  emptinessFaults,
  duplicateFaults,
  indicatorFaults,
  languageKeyFaults,
  referenceFaults,
  timeFaults,
  figureFaults,
  disputeFaults,
  seriesFaults,
  synonymFaults,
  crossCheckFaults,
  wordingFaults,
]

/** What the check found: every fault at once, and the dataset only where there is none. */
export interface CheckedDataset {
  readonly faults: readonly Fault[]
  readonly dataset?: Dataset
}

/** Checks the files of `public/data` (paths relative to it) and joins them into one dataset. */
export function checkDataset(files: readonly DatasetFile[]): CheckedDataset {
  const { raw, faults: formatFaults } = readRaw(files)
  const order = new Map(files.map(({ path }, at) => [path, at]))
  const placeOf = ({ file }: Fault) => order.get(file) ?? files.length
  const faults = [...formatFaults, ...RULES.flatMap((rule) => rule(raw))].toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  )
  return faults.length > 0 ? { faults } : { faults, dataset: normaliseDataset(raw) }
}
