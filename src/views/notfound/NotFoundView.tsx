import { nearestIndicators } from '@/domain/nearestIndicators'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'

/** A screen that does not exist: says so and suggests the nearest ones. */
export default function NotFoundView({ reader, sought }: { reader: Reader; sought: string }) {
  const { words, lang, links, index } = reader
  const suggestions = nearestIndicators(index.dataset.indicators, sought)
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="state-screen">
        <h1>{words.notFound.title}</h1>
        <p>{words.notFound.text}</p>
        {suggestions.length > 0 && (
          <>
            <p>{words.notFound.suggest}</p>
            <ul>
              {suggestions.map((indicator) => (
                <li key={indicator.id}>
                  <a href={links.indicator(indicator.id)}>
                    <Unbroken text={indicator.name[lang]} />
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="state-actions">
          <a className="button button-primary" href={links.overview}>
            {words.notFound.home}
          </a>
        </p>
      </div>
    </main>
  )
}
