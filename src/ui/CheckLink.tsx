interface CheckLinkProps {
  /** The address of the analyst's screen with a moment laid out. */
  readonly href: string
  /** What is seen: short, for it stands beside a dispute sign. */
  readonly words: string
  /** Of which indicator, for those who hear the link alone. */
  readonly name: string
}

/** Leads from a disputed figure to all its claims side by side. */
export function CheckLink({ href, words, name }: CheckLinkProps) {
  return (
    <a className="check-link" href={href}>
      {words}
      <span className="visually-hidden">: {name}</span>
    </a>
  )
}
