import type { Check } from '@/domain/explore/Check'
import { crossChecksOf } from '@/domain/explore/crossChecks'
import type { Checked } from '@/domain/explore/Inquiry'
import type { Day } from '@/domain/Moment'
import { DisputeSign } from '@/ui/DisputeSign'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import type { CheckWords } from '@/wording/CheckWords'
import { pointDateText } from '@/wording/pointDateText'
import { spreadText } from '@/wording/spreadText'
import { CheckParts } from './CheckParts'
import { CheckStrip } from './CheckStrip'
import { CrossCheckList } from './CrossCheckList'

interface CheckedMomentProps {
  readonly reader: Reader
  readonly words: CheckWords
  /** Absent where the indicator is not known or has no figure. */
  readonly check: Check | undefined
  readonly onLay: (moment: Checked | undefined) => void
  /** Another moment of the same indicator. */
  readonly onStep: (day: Day) => void
}

/** One moment of one indicator: what it comes to, every claim, and what must agree with it. */
export function CheckedMoment({ reader, words, check, onLay, onStep }: CheckedMomentProps) {
  const { lang, index, links } = reader
  if (check === undefined) {
    return (
      <div className="check-bar">
        <p>{words.unknown}</p>
        <Close words={words} onLay={onLay} />
      </div>
    )
  }
  const { indicator, point, previous, next } = check
  const findings = crossChecksOf(index, indicator.id, point.day)
  const spread = spreadText(check, index.unitOf(indicator), lang)
  return (
    <>
      <div className="check-bar">
        <h3 id="check-moment">
          <a href={links.indicator(indicator.id)}>
            <Unbroken text={indicator.name[lang]} />
          </a>
          , {pointDateText(point, lang)}
        </h3>
        <p className="check-steps">
          <Step words={words.previous} day={previous} onStep={onStep} icon="previous" />
          <Step words={words.next} day={next} onStep={onStep} icon="next" />
          <Close words={words} onLay={onLay} />
        </p>
      </div>
      <p className="check-spread" role="status">
        {point.state === 'disputed' ? (
          <DisputeSign words={spread} />
        ) : (
          <>
            <Icon name="check" size={13} /> {spread}
          </>
        )}
      </p>
      {point.dispute !== undefined && <p className="check-why">{point.dispute.why[lang]}</p>}
      {check.parts.length > 0 ? (
        <CheckParts reader={reader} words={words} parts={check.parts} onLay={onLay} />
      ) : (
        <CheckStrip reader={reader} words={words} check={check} />
      )}
      {findings.length > 0 && (
        <section className="check-about" aria-labelledby="check-about">
          <h4 id="check-about">{words.about}</h4>
          <CrossCheckList reader={reader} words={words} findings={findings} onLay={onLay} />
        </section>
      )}
    </>
  )
}

interface StepProps {
  readonly words: string
  readonly day: Day | undefined
  readonly icon: 'previous' | 'next'
  readonly onStep: (day: Day) => void
}

/** A step in time; at the end of the figures it stays, so that the focus does too. */
function Step({ words, day, icon, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={`icon-button check-${icon}`}
      aria-label={words}
      title={words}
      aria-disabled={day === undefined}
      onClick={() => {
        if (day !== undefined) onStep(day)
      }}
    >
      <Icon name="arrow-right" />
    </button>
  )
}

function Close({ words, onLay }: Pick<CheckedMomentProps, 'words' | 'onLay'>) {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        onLay(undefined)
      }}
    >
      {words.close}
    </button>
  )
}
