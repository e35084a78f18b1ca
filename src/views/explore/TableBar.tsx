import { lazy, Suspense, useState } from 'react'
import { MOST_PICKED } from '@/domain/explore/Inquiry'
import type { Day } from '@/domain/Moment'
import { Icon } from '@/ui/Icon'
import { numberText } from '@/wording/numberText'
import { ColumnsMenu } from './ColumnsMenu'
import { SavedViews } from './SavedViews'
import type { Explorer } from './Explorer'

const TakeAway = lazy(async () => ({ default: (await import('./TakeAway')).TakeAway }))

interface TableBarProps {
  readonly explorer: Explorer
  /** How many indicators there are. */
  readonly all: number
  readonly known: Day | undefined
}

/** Above the table: how much it shows, what is picked to be drawn, its columns. */
export function TableBar({ explorer, all, known }: TableBarProps) {
  const [open, setOpen] = useState(false)
  const { words, answer, inquiry, reader, ask } = explorer
  const count = inquiry.picked.length
  return (
    <>
      <div className="table-bar">
        <h2 id="explore-table">{words.shown(answer.rows.length, all)}</h2>
        {count > 0 && (
          <p className="table-picked">
            <b>{numberText(count, reader.lang)}</b> {words.table.picked(MOST_PICKED)}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                ask({ picked: [] })
              }}
            >
              {words.table.unpick}
            </button>
          </p>
        )}
        <SavedViews lang={reader.lang} href={reader.links.period(reader.then, reader.now)} />
        <ColumnsMenu explorer={explorer} />
        <button
          type="button"
          className="button button-primary button-small"
          aria-expanded={open}
          data-needs-scripts
          onClick={() => {
            setOpen(!open)
          }}
        >
          {words.table.takeAway}
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
        </button>
      </div>
      {open && (
        <Suspense>
          <TakeAway explorer={explorer} known={known} />
        </Suspense>
      )}
    </>
  )
}
