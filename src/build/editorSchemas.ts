import { toJsonSchema } from '@valibot/to-json-schema'
import { LIST_NAMES, LIST_SCHEMAS } from '@/data/datasetFiles'
import { indicatorSchema } from '@/data/schema/indicatorSchema'
import type * as v from 'valibot'

/** Draft 7 is what editors read best. Checks a pattern cannot hold are left to `data:check`. */
function schemaText(schema: v.GenericSchema): string {
  const json = toJsonSchema(schema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify(json, null, 2)}\n`
}

/** The JSON Schemas that editors offer completion and hints from, by file name. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const lists = LIST_NAMES.map((name) => {
    return [`${name}.schema.json`, schemaText(LIST_SCHEMAS[name].file)] as const
  })
  return new Map([['indicator.schema.json', schemaText(indicatorSchema)], ...lists])
}
