import type { Course } from '@/domain/explore/courseOf'
import type { Measure } from '@/domain/explore/Inquiry'
import type { MeasuredPoint } from '@/domain/explore/measuredPoints'
import type { Day } from '@/domain/Moment'
import { DisputeSign } from '@/ui/DisputeSign'
import { Figure } from '@/ui/Figure'
import type { Reader } from '@/ui/Reader'
import { chartNameText } from '@/wording/chartNameText'
import { courseAmountText } from '@/wording/courseAmountText'
import { courseGapText } from '@/wording/courseGapText'
import { pointDateText } from '@/wording/pointDateText'

interface CourseRowsProps {
  readonly reader: Reader
  readonly courses: readonly Course[]
  readonly measure: Measure
  /** Day that is 100, or that changes are counted from. */
  readonly baseDay: Day
}

/** The courses of a chart in words, point by point; one that cannot be drawn says why. */
export function CourseRows({ reader, courses, measure, baseDay }: CourseRowsProps) {
  const { words, lang } = reader
  const { columns } = words.indicator
  const based = measure !== 'value'
  const span = based ? 3 : 2
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{columns.day}</th>
          <th scope="col" className="right">
            {columns.figure}
          </th>
          {based && (
            <th scope="col" className="right">
              {chartNameText(measure, lang)}
            </th>
          )}
        </tr>
      </thead>
      {courses.map((course) => {
        const { indicator } = course.series
        return (
          <tbody key={indicator.id}>
            <tr>
              <th scope="rowgroup" colSpan={span} className="embed-course">
                <a href={reader.links.indicator(indicator.id)}>{indicator.name[lang]}</a>
              </th>
            </tr>
            {course.points.map((measured) => (
              <PointRow key={measured.point.lead.id} {...{ reader, course, measure, measured }} />
            ))}
            {course.gap && (
              <tr>
                <td colSpan={span}>{courseGapText(course.gap, measure, baseDay, lang)}</td>
              </tr>
            )}
          </tbody>
        )
      })}
    </>
  )
}

interface PointRowProps {
  readonly reader: Reader
  readonly course: Course
  readonly measure: Measure
  readonly measured: MeasuredPoint
}

function PointRow({ reader, course, measure, measured }: PointRowProps) {
  const { words, lang, index } = reader
  const { indicator } = course.series
  const { point } = measured
  return (
    <tr>
      <th scope="row" className="number">
        {pointDateText(point, lang)}
      </th>
      <td className="right">
        {point.state === 'disputed' && <DisputeSign words={words.ledger.disputed} />}{' '}
        <Figure reader={reader} indicator={indicator} point={point} withUnit most={2} />
      </td>
      {measure !== 'value' && (
        <td className="right number">
          {courseAmountText(measured, measure, course, index.unitOf(indicator), lang)}
        </td>
      )}
    </tr>
  )
}
