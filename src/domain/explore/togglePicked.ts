import { MOST_PICKED } from './Inquiry'

/** The rows drawn with one added or taken away; a full list takes no more. */
export function togglePicked(picked: readonly string[], id: string): readonly string[] {
  if (picked.includes(id)) return picked.filter((each) => each !== id)
  return picked.length < MOST_PICKED ? [...picked, id] : picked
}
