import type * as v from 'valibot'
import type { Fault } from './Fault'
import { isIndicatorPath, LIST_SCHEMAS, listNameOf, LIST_NAMES } from './datasetFiles'
import { knownIds } from './knownIds'
import type { DatasetFile, ListName, Placed, RawDataset, RawLists, ReadFile } from './RawDataset'
import { readIndicator } from './readIndicator'
import { schemaFaults } from './schemaFaults'
import { indicatorSchema } from './schema/indicatorSchema'
import { wholeEntries } from './wholeEntries'

function member(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined
}

/** Engines name the offset; a person looks for a line. */
function lineOf(text: string, reason: string): string {
  const offset = /position (\d+)/.exec(reason)?.[1]
  if (offset === undefined) return ''
  return ` in line ${text.slice(0, Number(offset)).split('\n').length}`
}

function readJson({ path, text }: DatasetFile, faults: Fault[]): ReadFile[] {
  try {
    return [{ file: path, text, json: JSON.parse(text) as unknown }]
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Expected JSON, found a mistake${lineOf(text, reason)}: ${reason}.`
    faults.push({ file: path, path: '', message })
    return []
  }
}

function readList<K extends ListName>(name: K, files: readonly ReadFile[]): Placed<RawLists[K]>[] {
  const read = files.find(({ file }) => listNameOf(file) === name)
  if (!read) return []
  const schema = LIST_SCHEMAS[name].entry as unknown as v.GenericSchema<unknown, RawLists[K]>
  return wholeEntries(schema, read.file, name, member(read.json, name))
}

function formatFaults({ file, json }: ReadFile): Fault[] {
  const name = listNameOf(file)
  if (name) return schemaFaults(LIST_SCHEMAS[name].file, file, json)
  if (isIndicatorPath(file)) return schemaFaults(indicatorSchema, file, json)
  return [
    { file, path: '', message: 'Expected a file of the format, found one it has no place for.' },
  ]
}

/** Reads the files, keeps all that follows the format, and names every place that does not. */
export function readRaw(given: readonly DatasetFile[]): { raw: RawDataset; faults: Fault[] } {
  const faults: Fault[] = []
  const files = given.flatMap((file) => readJson(file, faults))
  faults.push(...files.flatMap(formatFaults))
  for (const name of LIST_NAMES) {
    const file = `${name}.json`
    if (given.some(({ path }) => path === file)) continue
    faults.push({ file, path: '', message: 'Expected this file, found none.' })
  }
  const lists = {
    themes: readList('themes', files),
    units: readList('units', files),
    sources: readList('sources', files),
    occasions: readList('occasions', files),
    milestones: readList('milestones', files),
    targets: readList('targets', files),
    synonyms: readList('synonyms', files),
    crosschecks: readList('crosschecks', files),
  }
  const indicators = files.filter(({ file }) => isIndicatorPath(file)).flatMap(readIndicator)
  return { raw: { files, lists, indicators, known: knownIds(given, files) }, faults }
}
