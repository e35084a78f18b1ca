import type { Day } from '@/domain/Moment'
import { DayField } from './DayField'
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
        <DayField
          day={known}
          first={reader.index.days[0]}
          describedBy="known-hint"
          onDay={onKnown}
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
