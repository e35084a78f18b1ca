import { percent } from '@/charts/percent'
import { digitAxis, placeOn, possibleSpan } from '@/charts/SpanAxis'
import { spanBar } from '@/charts/spanBar'
import { spanTicks } from '@/charts/spanTicks'
import type { SpanTick } from '@/charts/spanTicks'
import type { Language } from '@/domain/Bilingual'
import type { ReadingExample } from '@/domain/readingExamples'

interface ReadingAxisProps {
  readonly example: ReadingExample
  readonly lang: Language
}

/** One claim on an axis: the figure as stated is a dot, every value it allows a bar. */
export function ReadingAxis({ example, lang }: ReadingAxisProps) {
  const { claim, indicator, interval } = example
  const { kind } = indicator
  const axis = digitAxis(interval, claim.step, possibleSpan(kind))
  const bar = spanBar(axis, interval)
  const stated = percent(placeOn(axis, claim.value))
  return (
    <svg className="span-drawing" height="72" aria-hidden="true">
      {bar.length > 0 && (
        <>
          <rect
            className="span-fill"
            x={percent(bar.from)}
            y="28"
            width={percent(bar.length)}
            height="16"
          />
          <line
            className="span-end"
            x1={percent(bar.from)}
            x2={percent(bar.from)}
            y1="26"
            y2="44"
          />
          <line className="span-end" x1={percent(bar.to)} x2={percent(bar.to)} y1="26" y2="44" />
        </>
      )}
      <line className="span-base" x1="0" x2="100%" y1="44" y2="44" />
      <Ticks ticks={spanTicks(axis, { kind, lang })} />
      {claim.bound !== 'between' && (
        <>
          <line className="span-end" x1={stated} x2={stated} y1="20" y2="44" />
          <circle cx={stated} cy="18" r="6.5" />
        </>
      )}
    </svg>
  )
}

function Ticks({ ticks }: { ticks: readonly SpanTick[] }) {
  return ticks.map(({ at, text }) => (
    <g key={text}>
      <line className="span-tick" x1={percent(at)} x2={percent(at)} y1="44" y2="49" />
      <text x={percent(at)} y="66" textAnchor="middle">
        {text}
      </text>
    </g>
  ))
}
