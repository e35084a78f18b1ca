import type { MethodWords } from '@/wording/MethodWords'

/** What else a reader should know of the figures, term by term. */
export function FurtherRules({ words }: { words: MethodWords }) {
  return (
    <section className="method-section" aria-labelledby="further">
      <h2 id="further">{words.rest}</h2>
      <dl className="further-rules">
        {words.rules.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
