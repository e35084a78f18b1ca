import { numberText } from './numberText'

/** A count as Vietnamese writes it, "1.200"; English counts come with their noun, by `many`. */
export function counted(count: number): string {
  return numberText(count, 'vi')
}
