import * as v from 'valibot'
import type { Placed } from './RawDataset'

/** The entries of a list that follow the format, each with its place. */
export function wholeEntries<T>(
  schema: v.GenericSchema<unknown, T>,
  file: string,
  name: string,
  list: unknown,
): Placed<T>[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, at) => {
    const { success, output } = v.safeParse(schema, entry)
    return success ? [{ file, path: `${name}[${at}]`, value: output }] : []
  })
}
