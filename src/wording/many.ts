/** A count with its noun, which takes an s unless there is one: "3 sources". */
export function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
