import type { Indicator } from '@/domain/Indicator'
import { targetState } from '@/domain/targetState'
import type { Reader } from '@/ui/Reader'
import { targetText } from '@/wording/targetText'

/** The targets set for one indicator and how they stand on the later day. */
export function IndicatorTargets({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { index, lang, words, now } = reader
  const targets = index.targetsOf(indicator)
  const unit = index.unitOf(indicator)
  if (targets.length === 0) return <p className="no-target">{words.indicator.noTarget}</p>
  return (
    <section className="indicator-targets" aria-label={words.indicator.targets}>
      <ul>
        {targets.map((target) => {
          const state = targetState(target, index.seriesOf(indicator), now)
          const source = index.sources.get(target.source)
          return (
            <li key={target.id} data-target={target.id} data-state={state.state}>
              <span className="diamond-sample" aria-hidden="true" />
              <span>
                {targetText(target, state, indicator, unit, lang).full}{' '}
                {source !== undefined && (
                  <small>
                    <a href={source.url} target="_blank" rel="noopener noreferrer external">
                      {source.publisher}
                    </a>
                    : <q>{target.stated}</q>. {target.caution?.[lang]}
                  </small>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
