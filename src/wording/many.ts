import { numberText } from './numberText'

/** A count with its noun, which takes an s unless there is one: "3 sources", "1,200 sources". */
export function many(count: number, noun: string): string {
  return `${numberText(count, 'en')} ${noun}${count === 1 ? '' : 's'}`
}
