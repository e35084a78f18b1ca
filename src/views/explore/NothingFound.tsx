import type { ExploreRow } from '@/domain/explore/ExploreRow'
import { type Loosening, loosenings, without } from '@/domain/explore/loosening'
import type { Explorer } from './Explorer'

interface NothingFoundProps {
  readonly explorer: Explorer
  readonly all: readonly ExploreRow[]
  /** Ids the words have found; undefined where nothing is sought. */
  readonly found: readonly string[] | undefined
}

/** Said where nothing is left: which filter to let go of, and what that gives. */
export function NothingFound({ explorer, all, found }: NothingFoundProps) {
  const { words, inquiry, ask } = explorer
  const { nothing, facets, chips } = words
  const ways = loosenings(all, inquiry.filter, found && new Set(found))
  const called = ({ what }: Loosening) =>
    what === 'text' ? chips.text(inquiry.text) : facets[what]
  return (
    <section className="nothing-found" aria-labelledby="nothing-found">
      <h2 id="nothing-found">{nothing.title}</h2>
      {ways.length > 0 && (
        <>
          <p>{nothing.lead}</p>
          <ul>
            {ways.map((way) => (
              <li key={way.what}>
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => {
                    const { what } = way
                    ask(what === 'text' ? { text: '' } : { filter: without(inquiry.filter, what) })
                  }}
                >
                  {nothing.loosen(called(way), way.count)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          ask({ filter: {}, text: '' })
        }}
      >
        {nothing.clear}
      </button>
    </section>
  )
}
