import { useMemo } from 'react'
import { crossChecks } from '@/domain/explore/crossChecks'
import type { CrossFinding } from '@/domain/explore/CrossFinding'
import type { Checked } from '@/domain/explore/Inquiry'
import type { Reader } from '@/ui/Reader'
import type { CheckWords } from '@/wording/CheckWords'
import { CrossCheckList } from './CrossCheckList'

interface CrossChecksProps {
  readonly reader: Reader
  readonly words: CheckWords
  readonly onLay: (moment: Checked) => void
}

/** Every cross-check up to NOW: those in question in full, those that raise none folded. */
export function CrossChecks({ reader, words, onLay }: CrossChecksProps) {
  const { index, now } = reader
  const findings = useMemo(() => crossChecks(index, now), [index, now])
  if (findings.length === 0) return null
  const of = (...outcomes: readonly CrossFinding['outcome'][]) =>
    findings.filter(({ outcome }) => outcomes.includes(outcome))
  const open = of('broken', 'cannot-tell')
  const settled = of('holds', 'no-figures')
  return (
    <section className="cross-checks" aria-labelledby="cross-checks">
      <h3 id="cross-checks">{words.crossChecks}</h3>
      <p className="check-lead">{words.crossLead}</p>
      <CrossCheckList reader={reader} words={words} findings={open} onLay={onLay} />
      {settled.length > 0 && (
        <details className="cross-settled">
          <summary>{words.settled(of('holds').length, of('no-figures').length)}</summary>
          <CrossCheckList reader={reader} words={words} findings={settled} onLay={onLay} />
        </details>
      )}
    </section>
  )
}
