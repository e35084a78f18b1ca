import { type CrossFinding, type CrossOutcome, sidesOf } from '@/domain/explore/CrossFinding'
import type { Checked } from '@/domain/explore/Inquiry'
import { Icon, type IconName } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { SourceRefs } from '@/ui/SourceRefs'
import { Unbroken } from '@/ui/Unbroken'
import type { CheckWords } from '@/wording/CheckWords'
import { crossCheckText } from '@/wording/crossCheckText'
import { figureText } from '@/wording/figureText'
import { pointDateText } from '@/wording/pointDateText'

interface CrossCheckListProps {
  readonly reader: Reader
  readonly words: CheckWords
  readonly findings: readonly CrossFinding[]
  readonly onLay: (moment: Checked) => void
}

const ICONS: Readonly<Record<Exclude<CrossOutcome, 'cannot-tell'>, IconName>> = {
  broken: 'not-equal',
  holds: 'check',
  'no-figures': 'clock',
}

/** The sign of an outcome, beside its words. */
function Sign({ outcome }: { readonly outcome: CrossOutcome }) {
  if (outcome === 'cannot-tell') return <span aria-hidden="true">?</span>
  return <Icon name={ICONS[outcome]} size={13} />
}

/** Cross-checks with their outcome, the sentence that says why, and the figures they are made on. */
export function CrossCheckList({ reader, words, findings, onLay }: CrossCheckListProps) {
  const { index, lang } = reader
  return (
    <ul className="cross-list">
      {findings.map((finding) => (
        <li key={finding.check.id} data-outcome={finding.outcome}>
          <p className="cross-outcome">
            <Sign outcome={finding.outcome} /> {words.outcomes[finding.outcome]}
          </p>
          <div>
            <p>
              {crossCheckText(finding, index, lang)}
              <Sources reader={reader} finding={finding} />
            </p>
            <small>{finding.check.why[lang]}</small>
            <Sides reader={reader} words={words} finding={finding} onLay={onLay} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface FindingProps {
  readonly reader: Reader
  readonly finding: CrossFinding
}

function Sources({ reader, finding }: FindingProps) {
  const { index, lang } = reader
  return sidesOf(finding).map(({ indicator, point }) => (
    <SourceRefs
      key={indicator.id}
      reader={reader}
      claims={point.claims}
      figure={figureText(point, indicator, index.unitOf(indicator), lang)}
      most={2}
    />
  ))
}

type SidesProps = FindingProps & Pick<CrossCheckListProps, 'words' | 'onLay'>

/** The way to the claims behind each figure. */
function Sides({ reader, words, finding, onLay }: SidesProps) {
  const { lang } = reader
  const sides = sidesOf(finding)
  if (sides.length === 0) return null
  return (
    <p className="cross-sides" data-needs-scripts>
      {words.sides}
      {sides.map(({ indicator, point }) => (
        <button
          key={indicator.id}
          type="button"
          className="link-button"
          aria-label={words.lay(indicator.name[lang], pointDateText(point, lang))}
          onClick={() => {
            onLay({ indicator: indicator.id, day: point.day })
          }}
        >
          <Unbroken text={indicator.name[lang]} />
        </button>
      ))}
    </p>
  )
}
