import type { ReactNode } from 'react'
import { Brand } from './Brand'
import type { Reader } from './Reader'
import { Segmented } from './Segmented'
import type { Choice } from './Segmented'

interface TopBarProps<Theme extends string> {
  readonly reader: Reader
  readonly places: readonly Choice[]
  /** The way to search. */
  readonly search: ReactNode
  readonly languages: readonly Choice[]
  readonly theme: Theme
  readonly themes: readonly { readonly name: Theme; readonly label: string }[]
  readonly onTheme: (name: Theme) => void
}

/** The bar on every screen: brand, places, language and theme. */
export function TopBar<Theme extends string>(props: TopBarProps<Theme>) {
  const { reader, places, search, languages, theme, themes, onTheme } = props
  const { words, links } = reader
  return (
    <header className="top-bar">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <div className="page top-bar-row">
        <a className="brand" href={links.overview} aria-label={words.brand}>
          <Brand />
        </a>
        <nav className="places" aria-label={words.nav.label}>
          {places.map((place) => (
            <a
              key={place.label}
              href={place.href}
              aria-current={place.current ? 'page' : undefined}
            >
              {place.label}
            </a>
          ))}
        </nav>
        {search}
        <div className="top-bar-tools">
          <Segmented label={words.language.label} choices={languages} />
          <div className="segmented" role="group" aria-label={words.theme.label} data-needs-scripts>
            {themes.map(({ name, label }) => (
              <button
                key={name}
                type="button"
                data-theme-choice-button={name}
                aria-pressed={theme === name}
                onClick={() => {
                  onTheme(name)
                }}
              >
                {label}
              </button>
            ))}
          </div>
        </div>
      </div>
    </header>
  )
}
