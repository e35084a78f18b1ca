import { isDay } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import type { Explorer } from './Explorer'

interface KnownFieldProps {
  readonly explorer: Explorer
  readonly known: Day | undefined
  readonly onKnown: (day: Day | undefined) => void
}

/** Chooses the day a person wants to stand on: nothing said later is used. */
export function KnownField({ explorer, known, onKnown }: KnownFieldProps) {
  const { words, reader } = explorer
  const { label, hint, today } = words.known
  return (
    <div className="known-field" data-needs-scripts>
      <label title={hint}>
        {label}{' '}
        <input
          type="date"
          value={known ?? ''}
          min={reader.index.days[0]}
          aria-describedby="known-hint"
          onChange={({ target }) => {
            if (isDay(target.value)) onKnown(target.value)
          }}
        />
      </label>
      <small id="known-hint">{hint}</small>
      {known !== undefined && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onKnown(undefined)
          }}
        >
          {today}
        </button>
      )}
    </div>
  )
}
