import { countOf } from '@/domain/Outcome'
import type { ThemeRows } from '@/domain/overviewOf'
import { Icon } from '@/ui/Icon'
import type { FoldedLink, Reader } from '@/ui/Reader'
import { StaffFades } from '@/ui/StaffFades'
import { momentText } from '@/wording/momentText'
import { tallyListText, tallyText } from '@/wording/tallyText'
import { LedgerRow } from './LedgerRow'

/** Of the leading rows of a theme a phone shows the first. */
const phoneRowsShown = 3

interface LedgerProps {
  readonly reader: Reader
  readonly themes: readonly ThemeRows[]
  readonly unfolded: readonly string[]
  readonly hrefToFold: (theme: string) => string
}

/** Every theme with its indicators, THEN on the left and NOW on the right. */
export function Ledger({ reader, themes, unfolded, hrefToFold }: LedgerProps) {
  const { words, lang, then, now } = reader
  return (
    <section className="ledger" aria-label={words.ledger.inTheme}>
      <StaffFades />
      <div className="ledger-row ledger-head" aria-hidden="true">
        <div>{words.ledger.indicator}</div>
        <div className="ledger-then">
          {words.period.then} <b>{momentText(then, lang, 'numeric')}</b>
        </div>
        <div className="ledger-staff" />
        <div className="ledger-now">
          {words.period.now} <b>{momentText(now, lang, 'numeric')}</b>
        </div>
        <div className="ledger-verdict">{words.ledger.verdict}</div>
      </div>
      {themes.map((each) => (
        <ThemeLedger
          key={each.theme.id}
          reader={reader}
          rows={each}
          open={unfolded.includes(each.theme.id)}
          foldHref={hrefToFold(each.theme.id)}
        />
      ))}
    </section>
  )
}

interface ThemeLedgerProps {
  readonly reader: Reader
  readonly rows: ThemeRows
  readonly open: boolean
  readonly foldHref: string
}

function ThemeLedger({ reader, rows, open, foldHref }: ThemeLedgerProps) {
  const { words, lang } = reader
  const { theme, all, others } = rows
  const shown = open ? rows.rows : rows.leading
  const [count, folded] = [countOf(all), countOf(others)]
  return (
    <section className={open ? 'theme theme-open' : 'theme'} aria-labelledby={`theme-${theme.id}`}>
      <div className="theme-head">
        <h2 id={`theme-${theme.id}`}>{theme.name[lang]}</h2>
        <p>{tallyText(all, lang)}</p>
      </div>
      <div role="table" aria-labelledby={`theme-${theme.id}`}>
        <div role="row" className="visually-hidden">
          <span role="columnheader">{words.ledger.indicator}</span>
          <span role="columnheader">{words.period.then}</span>
          <span role="columnheader">{words.period.now}</span>
          <span role="columnheader">{words.ledger.verdict}</span>
        </div>
        {shown.map((comparison) => (
          <LedgerRow key={comparison.indicator.id} reader={reader} comparison={comparison} />
        ))}
      </div>
      <Folded links={reader.folded?.(theme.id)} />
      {(count > phoneRowsShown || open) && (
        <p className={folded > 0 ? 'theme-fold' : 'theme-fold phone-only'}>
          <a href={foldHref} aria-expanded={open}>
            <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
            {open ? (
              words.ledger.fold
            ) : (
              <>
                <span className="desktop-only">{words.ledger.others(folded)}</span>
                <span className="phone-only">{words.ledger.openAll(count)}</span>
              </>
            )}
          </a>
          {!open && <span className="desktop-only">{tallyListText(others, lang)}</span>}
        </p>
      )}
    </section>
  )
}

/** Without scripts nothing unfolds: the names of the other rows lead to their pages. */
function Folded({ links = [] }: { links: readonly FoldedLink[] | undefined }) {
  return (
    <noscript>
      <ul className="theme-others">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </noscript>
  )
}
