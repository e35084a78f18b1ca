import type { PaletteWords } from '@/wording/PaletteWords'

interface PaletteFootProps {
  readonly words: PaletteWords
  readonly readAs: readonly string[]
}

/** Ways to say the same that are named; a group may have more. */
const MOST = 4

/** The keys, and what was typed was read as. */
export function PaletteFoot({ words, readAs }: PaletteFootProps) {
  const { keys } = words
  return (
    <div className="palette-foot">
      <span className="palette-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.choose}
      </span>
      <span className="palette-keys">
        <kbd>Enter</kbd> {keys.open}
      </span>
      <span className="palette-keys">
        <kbd>Tab</kbd> {keys.group}
      </span>
      {readAs.length > 0 && (
        <span className="palette-read-as">{words.readAs(readAs.slice(0, MOST).join(', '))}</span>
      )}
    </div>
  )
}
