import type { FigureParts } from '@/wording/figureParts'
import type { ShareCard, ShareCount, SharePair, SharePairs, ShareSide } from './ShareCard'

function sideText({ date, figure, disputed, missing = '' }: ShareSide): string {
  if (figure === undefined) return `${missing} (${date})`
  const words = [figureText(figure), figure.unit, disputed && `(${disputed})`]
  return `${words.filter(Boolean).join(' ')} (${date})`
}

function pairText({ sides, chip, note }: SharePair): string {
  const end = note === '' ? '' : `. ${note.replace(/\.$/, '')}`
  return `${sideText(sides.then)} → ${sideText(sides.now)}; ${chip}${end}`
}

function figureText({ hedge, before, number, of, scale }: FigureParts): string {
  const total = of === undefined || before !== undefined ? '' : `/${of}`
  return [hedge, before, number + total, scale].filter(Boolean).join(' ')
}

function pairsText({ days, rows }: SharePairs): string {
  const said = rows.map(
    ({ name, then, now, label }) => `${name}: ${figureText(then)} → ${figureText(now)}, ${label}`,
  )
  return `${days.then} → ${days.now}. ${said.join('; ')}`
}

function countText({ number, name }: ShareCount): string {
  return `${number} ${name}`
}

function bodyText(body: ShareCard['body']): string {
  switch (body.kind) {
    case 'pair':
      return pairText(body)
    case 'pairs':
      return pairsText(body)
    case 'counts':
      return body.counts.map(countText).join(', ')
  }
}

/** The picture of a page in one line, for those who do not see it. */
export function shareCardAlt({ title, body }: ShareCard): string {
  const said = bodyText(body)
  return said === '' ? title : `${title}. ${said}.`
}
