/** The text with ordinary spaces, so that expectations can be typed and read. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
