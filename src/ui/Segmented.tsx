export interface Choice {
  readonly label: string
  readonly href: string
  readonly current: boolean
  /** Full name, where the label is short, and its language where it is not the page's. */
  readonly name?: string
  readonly lang?: string
  /** Why it cannot be chosen; absent where it can. */
  readonly off?: string
}

/** A row of choices of which one holds; each is a link, so it has an address. */
export function Segmented({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {choices.map((choice) =>
        choice.off === undefined ? (
          <a
            key={choice.label}
            href={choice.href}
            lang={choice.lang}
            hrefLang={choice.lang}
            aria-label={choice.name}
            aria-current={choice.current ? 'true' : undefined}
          >
            {choice.label}
          </a>
        ) : (
          <span key={choice.label} className="segmented-off" title={choice.off}>
            {choice.label}
            <span className="visually-hidden">. {choice.off}</span>
          </span>
        ),
      )}
    </div>
  )
}
