import type { ShareCard, ShareCount, SharePair, ShareSide } from './ShareCard'

function sideText({ date, figure, disputed, missing = '' }: ShareSide): string {
  if (figure === undefined) return `${missing} (${date})`
  const { hedge, before, number, of, scale, unit } = figure
  const total = of === undefined || before !== undefined ? '' : `/${of}`
  const words = [hedge, before, number + total, scale, unit, disputed && `(${disputed})`]
  return `${words.filter(Boolean).join(' ')} (${date})`
}

function pairText({ sides, chip, note }: SharePair): string {
  const end = note === '' ? '' : `. ${note.replace(/\.$/, '')}`
  return `${sideText(sides.then)} → ${sideText(sides.now)}; ${chip}${end}`
}

function countText({ number, name }: ShareCount): string {
  return `${number} ${name}`
}

/** The picture of a page in one line, for those who do not see it. */
export function shareCardAlt({ title, body }: ShareCard): string {
  const said = body.kind === 'pair' ? pairText(body) : body.counts.map(countText).join(', ')
  return said === '' ? title : `${title}. ${said}.`
}
