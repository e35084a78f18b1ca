import { idOfPath, isIndicatorPath, LIST_NAMES } from './datasetFiles'
import type { DatasetFile, KnownIds, ListName, ReadFile } from './RawDataset'

/** The ids written in `json[name]`, whatever else is wrong with the entries. */
function idsIn(json: unknown, name: string): Set<string> | undefined {
  const list: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : null
  if (!Array.isArray(list)) return undefined
  const ids = list.map((entry: unknown) =>
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'id') : undefined,
  )
  return new Set(ids.filter((id) => typeof id === 'string'))
}

/** Every id a reference may name. A file that cannot be read still stands for its own name. */
export function knownIds(given: readonly DatasetFile[], files: readonly ReadFile[]): KnownIds {
  const jsonOf = (path: string) => files.find(({ file }) => file === path)?.json
  const paths = given.map(({ path }) => path).filter(isIndicatorPath)
  return {
    lists: Object.fromEntries(
      LIST_NAMES.map((name) => [name, idsIn(jsonOf(`${name}.json`), name)]),
    ) as Record<ListName, Set<string> | undefined>,
    claims: new Map(paths.map((path) => [idOfPath(path), idsIn(jsonOf(path), 'claims')])),
  }
}
