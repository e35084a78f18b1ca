import { Icon } from './Icon'

/** The sign of a dispute: ≠ and words, wherever a disputed point is shown. */
export function DisputeSign({ words }: { words: string }) {
  return (
    <span className="dispute-sign">
      <Icon name="not-equal" size={13} />
      {words}
    </span>
  )
}
