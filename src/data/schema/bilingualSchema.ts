import * as v from 'valibot'
import { textSchema } from './textSchema'

/** One text in both languages; every word on the screen exists in both. */
export function bilingualSchema(description: string) {
  return v.pipe(
    v.strictObject({
      vi: v.pipe(textSchema, v.description('Vietnamese, the first language.')),
      en: v.pipe(textSchema, v.description('English, complete.')),
    }),
    v.description(description),
  )
}
