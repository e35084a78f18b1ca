import { memo, useMemo } from 'react'
import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import type { UiWords } from '@/wording/UiWords'
import { momentText } from '@/wording/momentText'
import { Icon } from './Icon'
import { Menu } from './Menu'
import { PeriodRuler } from './PeriodRuler'
import type { Reader } from './Reader'
import { useHydrated } from './useHydrated'

interface PeriodChoice {
  readonly label: string
  readonly then: Day
  readonly now: Day
}

interface PeriodBarProps {
  readonly reader: Reader
  /** Days with figures, ascending. */
  readonly days: readonly Day[]
  readonly quick: readonly PeriodChoice[]
  /** The newest day with figures, where it lies after the chosen NOW. */
  readonly newer?: Day
  readonly summary: string
  readonly onPeriod: (then: Day, now: Day) => void
  /** The same while a handle is on its way. */
  readonly onSlide: (then: Day, now: Day) => void
}

/** Chooses THEN and NOW; the whole page follows. */
export function PeriodBar(props: PeriodBarProps) {
  const { reader, days, quick, newer, summary, onPeriod, onSlide } = props
  const { words, then, now, lang, links } = reader
  const before = useMemo(() => days.filter((day) => day < now), [days, now])
  const after = useMemo(() => days.filter((day) => day > then), [days, then])
  return (
    <section
      className="period-bar"
      aria-label={words.period.label}
      onChange={({ target }) => {
        if (!(target instanceof HTMLSelectElement)) return
        if (target.name === 'then') onPeriod(target.value, now)
        else onPeriod(then, target.value)
      }}
      // Any other two days need every row: they are fetched when a hand comes near.
      data-prepare={links.period(days[0] ?? then, days[0] ?? then)}
    >
      <div className="page period-bar-row">
        <div className="period-pick">
          <DayPicker words={words} lang={lang} side="then" days={before} chosen={then} />
          <Icon name="arrow-right" size={18} />
          <DayPicker words={words} lang={lang} side="now" days={after} chosen={now} />
          <Menu label={words.period.quick}>
            <ul>
              {quick.map((choice) => (
                <li key={choice.label}>
                  <a href={links.period(choice.then, choice.now)}>
                    <span>{choice.label}</span>
                    <small>
                      {momentText(choice.then, lang, 'numeric')} →{' '}
                      {momentText(choice.now, lang, 'numeric')}
                    </small>
                  </a>
                </li>
              ))}
            </ul>
          </Menu>
        </div>
        <PeriodRuler reader={reader} days={days} onPeriod={onSlide} />
        <div className="period-summary">
          {newer !== undefined && (
            <a className="period-newer" href={links.period(then, newer)}>
              {words.period.newer}: {momentText(newer, lang, 'numeric')}
            </a>
          )}
          <p>{summary}</p>
        </div>
      </div>
      <noscript>
        <p className="page period-fixed">
          {words.period.fixed(momentText(then, lang, 'numeric'), momentText(now, lang, 'numeric'))}
        </p>
      </noscript>
    </section>
  )
}

interface DayPickerProps {
  readonly words: UiWords
  readonly lang: Language
  readonly side: 'then' | 'now'
  readonly days: readonly Day[]
  readonly chosen: Day
}

/** Its choice is taken by the bar: thousands of days are not to be listed anew at each key typed. */
const DayPicker = memo(function DayPicker(props: DayPickerProps) {
  const { words, lang, side, days, chosen } = props
  const hydrated = useHydrated()
  // A chosen day from a link may be one without figures; it is offered as it stands.
  const known = days.includes(chosen) ? days : [...days, chosen].toSorted()
  // Without scripts no other day can be chosen; thousands of them need not be in the document.
  const offered = hydrated ? known : [chosen]
  return (
    <label className={`day-picker day-picker-${side}`} data-needs-scripts>
      <span className="visually-hidden">
        {side === 'then' ? words.period.thenLabel : words.period.nowLabel}
      </span>
      <select name={side} value={chosen} onChange={takenByTheBar}>
        {offered.toReversed().map((day) => (
          <option key={day} value={day}>
            {momentText(day, lang, 'numeric')}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={12} />
    </label>
  )
})

function takenByTheBar(): void {}
