/** Makes a sentence of a phrase: a capital at its head, one full stop at its end. */
export function sentenceText(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`
}
