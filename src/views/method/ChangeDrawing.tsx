import type { ReactNode } from 'react'
import { possibleSpan, spanAxis } from '@/charts/SpanAxis'
import type { SpanAxis } from '@/charts/SpanAxis'
import { spanTicks } from '@/charts/spanTicks'
import type { Comparison } from '@/domain/Comparison'
import type { Indicator } from '@/domain/Indicator'
import type { Interval } from '@/domain/Interval'
import { hull } from '@/domain/intervals'
import { publishedValue } from '@/domain/publishedValue'
import type { Point } from '@/domain/Series'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { figureText } from '@/wording/figureText'
import { intervalText } from '@/wording/intervalText'
import { methodWordsFor } from '@/wording/methodWordsFor'
import { pointDateText } from '@/wording/pointDateText'
import { stepText } from '@/wording/stepText'
import { SpanRow } from './SpanRow'
import { SpanScale } from './SpanScale'

interface ChangeDrawingProps {
  readonly reader: Reader
  readonly comparison: Comparison
  readonly from: Point
  readonly to: Point
  readonly change: Interval
}

/** Two figures as ranges on one axis, and below them the range of change with its zero. */
export function ChangeDrawing({ reader, comparison, from, to, change }: ChangeDrawingProps) {
  const { index, lang, words } = reader
  const { indicator } = comparison
  const { kind } = indicator
  const unit = index.unitOf(indicator)
  const axis = spanAxis(hull([from.interval, to.interval]), 3, possibleSpan(kind))
  const ticks = spanTicks(axis, { kind, unit, lang })
  const zero = { low: 0, high: 0 }
  const changeAxis = spanAxis(hull([change, zero]), 3, { low: -Infinity, high: Infinity })
  const changeTicks = spanTicks(changeAxis, { kind, unit, lang, signed: true })
  return (
    <div className="change-drawing">
      <PointRow reader={reader} indicator={indicator} point={from} axis={axis} tone="then" />
      <PointRow reader={reader} indicator={indicator} point={to} axis={axis} tone="now" />
      <SpanScale ticks={ticks} />
      <SpanRow
        axis={changeAxis}
        ticks={changeTicks}
        interval={change}
        tone="change"
        zero={methodWordsFor(lang).noChange}
        label={
          <RowLabel name={words.indicator.change}>
            {stepText(indicator, from, to, unit, lang)}
          </RowLabel>
        }
      />
      <SpanScale ticks={changeTicks} />
    </div>
  )
}

interface PointRowProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly point: Point
  readonly axis: SpanAxis
  readonly tone: 'then' | 'now'
}

function PointRow({ reader, indicator, point, axis, tone }: PointRowProps) {
  const { index, lang, words } = reader
  const unit = index.unitOf(indicator)
  return (
    <SpanRow
      axis={axis}
      ticks={spanTicks(axis, { kind: indicator.kind, unit, lang })}
      interval={point.interval}
      stated={publishedValue(indicator, point)}
      tone={tone}
      label={
        <RowLabel name={words.period[tone]} note={pointDateText(point, lang)}>
          {intervalText(point.interval, indicator, unit, lang)}
          <SourceRefs
            reader={reader}
            claims={point.claims}
            figure={figureText(point, indicator, unit, lang)}
          />
        </RowLabel>
      }
    />
  )
}

interface RowLabelProps {
  readonly name: string
  readonly note?: string
  readonly children: ReactNode
}

function RowLabel({ name, note, children }: RowLabelProps) {
  return (
    <>
      <b>{name}</b>
      {note !== undefined && <small>{note}</small>}
      <span className="number">{children}</span>
    </>
  )
}
