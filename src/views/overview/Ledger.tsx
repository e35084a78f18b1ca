import type { Comparison } from '@/domain/Comparison'
import type { Theme } from '@/domain/Dataset'
import { orderRows } from '@/domain/orderRows'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { momentText } from '@/wording/momentText'
import { tallyListText, tallyText } from '@/wording/tallyText'
import { LedgerRow } from './LedgerRow'

/** Rows a theme shows before it is unfolded. A phone shows the first three of them. */
const rowsShown = 6
const phoneRowsShown = 3

interface LedgerProps {
  readonly reader: Reader
  readonly comparisons: readonly Comparison[]
  readonly unfolded: readonly string[]
  readonly hrefToFold: (theme: string) => string
}

/** Every theme with its indicators, THEN on the left and NOW on the right. */
export function Ledger({ reader, comparisons, unfolded, hrefToFold }: LedgerProps) {
  const { words, lang, then, now } = reader
  return (
    <section className="ledger" aria-label={words.ledger.inTheme}>
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
      {reader.index.dataset.themes.map((theme) => (
        <ThemeLedger
          key={theme.id}
          reader={reader}
          theme={theme}
          comparisons={orderRows(
            comparisons.filter(({ indicator }) => indicator.theme === theme.id),
          )}
          open={unfolded.includes(theme.id)}
          foldHref={hrefToFold(theme.id)}
        />
      ))}
    </section>
  )
}

interface ThemeLedgerProps {
  readonly reader: Reader
  readonly theme: Theme
  readonly comparisons: readonly Comparison[]
  readonly open: boolean
  readonly foldHref: string
}

function ThemeLedger({ reader, theme, comparisons, open, foldHref }: ThemeLedgerProps) {
  const { words, lang } = reader
  const shown = open ? comparisons : comparisons.slice(0, rowsShown)
  const rest = comparisons.slice(rowsShown)
  return (
    <section className={open ? 'theme theme-open' : 'theme'} aria-labelledby={`theme-${theme.id}`}>
      <div className="theme-head">
        <h2 id={`theme-${theme.id}`}>{theme.name[lang]}</h2>
        <p>{tallyText(comparisons, lang)}</p>
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
      {(comparisons.length > phoneRowsShown || open) && (
        <p className={rest.length > 0 ? 'theme-fold' : 'theme-fold phone-only'}>
          <a href={foldHref} aria-expanded={open}>
            <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
            {open ? (
              words.ledger.fold
            ) : (
              <>
                <span className="desktop-only">{words.ledger.others(rest.length)}</span>
                <span className="phone-only">{words.ledger.openAll(comparisons.length)}</span>
              </>
            )}
          </a>
          {!open && <span className="desktop-only">{tallyListText(rest, lang)}</span>}
        </p>
      )}
    </section>
  )
}
