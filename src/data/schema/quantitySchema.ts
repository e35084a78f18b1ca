import * as v from 'valibot'

/** A figure in base units. JSON can hold 1e999, which reads as Infinity, hence `finite`. */
export function quantitySchema(description: string) {
  return v.pipe(
    v.number(),
    v.finite('a finite number'),
    v.minValue(0, 'a number of 0 or more'),
    v.description(description),
  )
}

/** A whole number from 1: source numbers, places within a theme. */
export function countingSchema(description: string) {
  return v.pipe(
    v.number(),
    v.safeInteger('a whole number'),
    v.minValue(1, 'a whole number of 1 or more'),
    v.description(description),
  )
}
