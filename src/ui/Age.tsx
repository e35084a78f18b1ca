import { ageOf } from '@/domain/ageOf'
import type { Day } from '@/domain/Moment'
import type { Point } from '@/domain/Series'
import { ageText } from '@/wording/ageText'
import { Icon } from './Icon'
import type { Reader } from './Reader'

/** How old a figure is on a chosen day; says nothing of one younger than six months. */
export function Age({ reader, point, on }: { reader: Reader; point: Point; on: Day }) {
  const age = ageOf(point, on)
  if (!age.stale) return null
  return (
    <span className="age">
      <Icon name="clock" size={12} />
      {ageText(age.months, reader.lang)}
    </span>
  )
}
