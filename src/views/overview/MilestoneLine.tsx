import type { CSSProperties } from 'react'
import { percent } from '@/charts/percent'
import { timelineGeometry, yearTicks } from '@/charts/timelineGeometry'
import type { PlacedItem, TimelineItem } from '@/charts/timelineGeometry'
import { lastDay } from '@/domain/calendar'
import { leadingTargets } from '@/domain/leadingTargets'
import type { Day } from '@/domain/Moment'
import { timelineSpan } from '@/domain/timelineSpan'
import type { Reader } from '@/ui/Reader'
import { momentText } from '@/wording/momentText'

/** Width the labels are placed for; a narrower page shows the milestones as a list. */
const width = 1296

/** What happened (above the axis) and which deadlines were set (below it), on one time axis. */
export function MilestoneLine({ reader }: { reader: Reader }) {
  const { lang, words, index } = reader
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
  if (earliest === undefined || latest === undefined) return null
  const span = timelineSpan(earliest, latest)
  const place = (items: readonly TimelineItem[]) =>
    timelineGeometry(items, span.first, span.last, width)
  return (
    <section className="timeline" aria-labelledby="milestones">
      <div className="section-head">
        <h2 id="milestones">{words.milestones.title}</h2>
        <p>{words.milestones.lead}</p>
      </div>
      <TimelineSide reader={reader} side="above" items={place(events)} />
      <div className="timeline-axis" aria-hidden="true">
        {yearTicks(span).map(({ label, at }) => (
          <span key={label} style={{ left: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <TimelineSide reader={reader} side="below" items={place(deadlines)} />
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

function AllMilestones({ reader }: { reader: Reader }) {
  const { lang, words, index } = reader
  const { milestones } = index.dataset
  return (
    <details className="all-milestones">
      <summary>{words.milestones.all(milestones.length)}</summary>
      <ol>
        {milestones.map(({ id, when, title, publisher, url, caution }) => (
          <li key={id}>
            <time dateTime={when}>{momentText(when, lang, 'numeric')}</time>
            <span>
              {title[lang]}
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
}
