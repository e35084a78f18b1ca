import type { TextFace } from './TextFace'
import { textWidth } from './textWidth'

/** The text, cut at a word with an ellipsis where it is wider than there is room, in pixels. */
export function cutText(text: string, face: TextFace, size: number, room: number): string {
  if (textWidth(text, face, size) <= room) return text
  const words = text.split(' ')
  for (let count = words.length - 1; count > 0; count -= 1) {
    const cut = `${words.slice(0, count).join(' ')}…`
    if (textWidth(cut, face, size) <= room) return cut
  }
  return '…'
}
