import type { PaletteWords } from '@/wording/PaletteWords'

interface PaletteFootProps {
  readonly words: PaletteWords
  /** What was typed was read as, in a sentence. */
  readonly readAs: string | undefined
}

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
      {readAs !== undefined && <span className="palette-read-as">{readAs}</span>}
    </div>
  )
}
