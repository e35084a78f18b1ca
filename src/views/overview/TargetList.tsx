import { memo } from 'react'
import { percent } from '@/charts/percent'
import { progressGeometry } from '@/charts/progressGeometry'
import type { Indicator } from '@/domain/Indicator'
import { leadingTargets } from '@/domain/leadingTargets'
import type { Point } from '@/domain/Series'
import type { Target } from '@/domain/Target'
import { targetState } from '@/domain/targetState'
import type { TargetStateName } from '@/domain/targetState'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { pointDateText } from '@/wording/pointDateText'
import { targetShortText, targetStateText } from '@/wording/targetText'

/** Every target with its deadline and how it stands on the later of the chosen days. */
export function TargetList({ reader }: { reader: Reader }) {
  const { words, index } = reader
  const { leading, others } = leadingTargets(index.dataset)
  return (
    <section className="targets" aria-labelledby="targets">
      <div className="section-head">
        <h2 id="targets">{words.targets.title}</h2>
        <p>{words.targets.lead}</p>
      </div>
      <TargetRows reader={reader} targets={leading} />
      {others.length > 0 && (
        <details className="more-targets">
          <summary>
            <Icon name="chevron-down" size={12} />
            <span className="desktop-only">{words.targets.others(others.length)}</span>
            <span className="phone-only">{words.targets.all(leading.length + others.length)}</span>
          </summary>
          {/* On a phone the leading ones are folded too. */}
          <div className="phone-only">
            <TargetRows reader={reader} targets={leading} />
          </div>
          <TargetRows reader={reader} targets={others} />
        </details>
      )}
    </section>
  )
}

function TargetRows({ reader, targets }: { reader: Reader; targets: readonly Target[] }) {
  return (
    <ul>
      {targets.map((target) => {
        const indicator = reader.index.indicators.get(target.indicator)
        return indicator === undefined ? null : (
          <TargetRow key={target.id} reader={reader} target={target} indicator={indicator} />
        )
      })}
    </ul>
  )
}

interface TargetRowProps {
  readonly reader: Reader
  readonly target: Target
  readonly indicator: Indicator
}

function TargetRow({ reader, target, indicator }: TargetRowProps) {
  const { lang, index, links, now } = reader
  const unit = index.unitOf(indicator)
  const { state, point } = targetState(target, index.seriesOf(indicator), now)
  return (
    <li className="target-row" data-target={target.id} data-state={state}>
      <div className="target-name">
        <a href={links.indicator(indicator.id)}>
          <Unbroken text={target.name[lang]} />
        </a>
        {target.caution !== undefined && <small>{target.caution[lang]}</small>}
      </div>
      <div className="target-due">{targetShortText(target, indicator, unit, lang)}</div>
      {/* A rank is no amount: a bar from zero would say nothing true of it. */}
      {target.direction === 'atLeast' ? (
        <ProgressBar target={target} state={state} point={point} />
      ) : (
        <span />
      )}
      <div className="target-state">
        {point !== undefined && (
          <span>
            <Figure reader={reader} indicator={indicator} point={point} most={1} />{' '}
            <small>{pointDateText(point, lang)}</small>
          </span>
        )}
        <span>{targetStateText(state, lang, target)}</span>
      </div>
    </li>
  )
}

interface ProgressBarProps {
  readonly target: Target
  readonly state: TargetStateName
  readonly point: Point | undefined
}

const ProgressBar = memo(function ProgressBar({ target, state, point }: ProgressBarProps) {
  const { target: goal, reached } = progressGeometry(target, point?.interval)
  return (
    <svg className="progress" aria-hidden="true">
      <line
        className={reached === undefined ? 'progress-unknown' : 'progress-track'}
        x1="0"
        x2={percent(goal)}
        y1="14"
        y2="14"
      />
      {reached !== undefined && point?.state === 'agreed' && (
        <>
          <line className="progress-done" x1="0" x2={percent(reached.low)} y1="14" y2="14" />
          <circle className="progress-dot" cx={percent(reached.low)} cy="14" r="6" />
        </>
      )}
      {reached !== undefined && point?.state === 'disputed' && (
        <rect
          className="progress-dispute"
          x={percent(reached.low)}
          width={percent(reached.width)}
          y="7"
          height="14"
        />
      )}
      <svg x={percent(goal)} y="14" overflow="visible">
        <path
          className={state === 'met' ? 'progress-met' : 'progress-target'}
          d="M0 -9 9 0 0 9 -9 0Z"
        />
      </svg>
    </svg>
  )
})
