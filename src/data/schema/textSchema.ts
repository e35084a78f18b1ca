import * as v from 'valibot'

/** A text somebody reads: not empty, no blank at either end. */
export const textSchema = v.pipe(
  v.string(),
  v.regex(/^\S(?:[\s\S]*\S)?$/, 'a text that is not empty and has no space at either end'),
)

/** About ten words; longer is a quotation, and we quote figure phrases only. */
const STATED_MAX = 120

/** The figure phrase as the source wrote it. */
export const statedSchema = v.pipe(
  textSchema,
  v.maxLength(STATED_MAX, `a figure phrase of at most ${STATED_MAX} characters`),
  v.description('The figure phrase as stated, in its own language: about ten words, no sentence.'),
)
