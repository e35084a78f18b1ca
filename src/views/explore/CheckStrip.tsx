import { percent } from '@/charts/percent'
import { type SpanTick, spanTicks } from '@/charts/spanTicks'
import { stripAxis } from '@/charts/stripAxis'
import type { Check } from '@/domain/explore/Check'
import type { Reader } from '@/ui/Reader'
import { StripArea } from '@/ui/StripArea'
import type { CheckWords } from '@/wording/CheckWords'
import { CheckRow } from './CheckRow'

interface CheckStripProps {
  readonly reader: Reader
  readonly words: CheckWords
  readonly check: Check
}

/** Every claim of a moment on one axis, a table to those who do not see it. */
export function CheckStrip({ reader, words, check }: CheckStripProps) {
  const { index, lang } = reader
  const { indicator, point, lines } = check
  const { kind } = indicator
  const readings = lines.flatMap(({ interval }) => interval ?? [])
  const axis = stripAxis(readings, kind)
  const ticks = spanTicks(axis, { kind, unit: index.unitOf(indicator), lang })
  return (
    <>
      <div className="check-strip" role="table" aria-labelledby="check-moment">
        <div role="rowgroup">
          <Headings words={words} ticks={ticks} />
        </div>
        <StripArea point={point} axis={axis} ticks={ticks} />
        <div role="rowgroup">
          {lines.map((line) => (
            <CheckRow
              key={line.claim.id}
              reader={reader}
              words={words}
              check={check}
              line={line}
              axis={axis}
            />
          ))}
        </div>
      </div>
      <Legend words={words} check={check} />
    </>
  )
}

interface HeadingsProps {
  readonly words: CheckWords
  readonly ticks: readonly SpanTick[]
}

function Headings({ words, ticks }: HeadingsProps) {
  const { said, reading, axis, caution } = words.columns
  return (
    <div role="row" className="check-row check-headings">
      <span role="columnheader">{said}</span>
      <span role="columnheader">{reading}</span>
      <span role="columnheader" className="check-scale">
        <span className="visually-hidden">{axis}</span>
        {ticks.map(({ at, text }) => (
          <span key={at} aria-hidden="true" style={{ left: percent(at) }}>
            {text}
          </span>
        ))}
      </span>
      <span role="columnheader">{caution}</span>
    </div>
  )
}

/** Only the marks that are there are explained. */
function Legend({ words, check }: Pick<CheckStripProps, 'words' | 'check'>) {
  const { used, stated, shared, hull: range, evidence } = words.legend
  const apart = check.lines.some((line) => !line.used)
  const behind = check.shared === undefined ? range : shared
  return (
    <p className="check-legend">{[used, stated, behind, ...(apart ? [evidence] : [])].join(' ')}</p>
  )
}
