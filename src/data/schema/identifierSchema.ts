import * as v from 'valibot'

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const CLAIM = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/

/** An id is part of file names and addresses, so it is plain lower case with hyphens. */
export function identifierSchema(description: string) {
  return v.pipe(
    v.string(),
    v.regex(KEBAB, 'an id of lower-case letters, digits and hyphens'),
    v.description(description),
  )
}

/** A claim named from another: by its local id, or as `indicator/local` in another file. */
export const claimReferenceSchema = v.pipe(
  v.string(),
  v.regex(CLAIM, 'a claim id: local, or indicator/local'),
  v.description('A claim of this file by its id, of another as indicator/id.'),
)
