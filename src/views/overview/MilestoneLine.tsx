import { memo, useMemo } from 'react'
import type { CSSProperties } from 'react'
import { percent } from '@/charts/percent'
import { timelineGeometry, yearTicks } from '@/charts/timelineGeometry'
import type { PlacedItem, TimelineItem } from '@/charts/timelineGeometry'
import type { Language } from '@/domain/Bilingual'
import { lastDay } from '@/domain/calendar'
import { leadingTargets } from '@/domain/leadingTargets'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Day } from '@/domain/Moment'
import { timelineSpan } from '@/domain/timelineSpan'
import { Icon } from '@/ui/Icon'
import { milestoneAnchor } from '@/ui/milestoneAnchor'
import type { Reader } from '@/ui/Reader'
import { sameReading } from '@/ui/sameReading'
import { Unbroken } from '@/ui/Unbroken'
import { momentText } from '@/wording/momentText'

/** Width the labels are placed for; a narrower page shows the milestones as a list. */
const width = 1296

/** What the line shows of the dataset, whatever days are compared; undefined where there is nothing. */
function lineOf(index: DatasetIndex, lang: Language) {
  const { milestones } = index.dataset
  const events: TimelineItem[] = milestones
    .filter(({ major }) => major)
    .map(({ id, when, short }) => ({
      id,
      day: lastDay(when),
      date: momentText(when, lang, 'numeric'),
      label: short[lang],
    }))
  const deadlines: TimelineItem[] = leadingTargets(index.dataset).leading.flatMap(
    ({ id, due, name }) =>
      due === undefined
        ? []
        : [{ id, day: lastDay(due), date: momentText(due, lang, 'numeric'), label: name[lang] }],
  )
  const days = [...events, ...deadlines].map(({ day }) => day).toSorted()
  const [earliest] = days
  const latest = days.at(-1)
  if (earliest === undefined || latest === undefined) return undefined
  const span = timelineSpan(earliest, latest)
  const place = (items: readonly TimelineItem[]) =>
    timelineGeometry(items, span.first, span.last, width)
  return { above: place(events), below: place(deadlines), years: yearTicks(span) }
}

/** What happened (above the axis) and which deadlines were set (below it), on one time axis. */
export function MilestoneLine({ reader }: { reader: Reader }) {
  const { words, index, lang } = reader
  const line = useMemo(() => lineOf(index, lang), [index, lang])
  if (!line) return null
  return (
    <section className="timeline" aria-labelledby="milestones">
      <div className="section-head">
        <h2 id="milestones">{words.milestones.title}</h2>
        <p>{words.milestones.lead}</p>
      </div>
      <TimelineSide reader={reader} side="above" items={line.above} />
      <div className="timeline-axis" aria-hidden="true">
        {line.years.map(({ label, at }) => (
          <span key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <TimelineSide reader={reader} side="below" items={line.below} />
      <AllMilestones reader={reader} />
    </section>
  )
}

interface TimelineSideProps {
  readonly reader: Reader
  readonly side: 'above' | 'below'
  readonly items: readonly PlacedItem[]
}

function TimelineSide({ reader, side, items }: TimelineSideProps) {
  const lanes = Math.max(0, ...items.map(({ lane }) => lane + 1))
  return (
    <ol className={`timeline-${side}`} style={{ '--lanes': lanes } as CSSProperties}>
      {items.map(({ id, at, lane, date, label, day }) => (
        <li
          key={id}
          className={`timeline-item ${dayRole(reader, day)}`}
          style={{ left: percent(at), '--lane': lane } as CSSProperties}
        >
          <span>
            <b>{date}</b>
            {label}
          </span>
        </li>
      ))}
    </ol>
  )
}

function dayRole({ then, now }: Reader, day: Day): string {
  if (day === then) return 'timeline-then'
  return day === now ? 'timeline-now' : ''
}

const AllMilestones = memo(function AllMilestones({ reader }: { reader: Reader }) {
  const { lang, words, index } = reader
  const { milestones } = index.dataset
  return (
    <details className="all-milestones">
      <summary>
        <Icon name="chevron-down" size={12} />
        {words.milestones.all(milestones.length)}
      </summary>
      <ol>
        {milestones.map(({ id, when, title, publisher, url, caution }) => (
          <li key={id} id={milestoneAnchor(id)} tabIndex={-1}>
            <time dateTime={when}>{momentText(when, lang, 'numeric')}</time>
            <span>
              <Unbroken text={title[lang]} />
              {caution !== undefined && <small> {caution[lang]}</small>}
            </span>
            <small>
              <a href={url} rel="noopener noreferrer external" target="_blank">
                {publisher}
              </a>
            </small>
          </li>
        ))}
      </ol>
    </details>
  )
}, sameList)

function sameList(before: { reader: Reader }, after: { reader: Reader }): boolean {
  return sameReading(before.reader, after.reader)
}
