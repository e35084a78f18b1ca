import { pagePalette } from '@/charts/ChartPalette'
import { drawExplore } from '@/charts/drawExplore'
import { citedSources } from '@/domain/citedSources'
import { askedChart } from '@/domain/explore/askedChart'
import { changeInquiry } from '@/domain/explore/changeInquiry'
import { chartSteps } from '@/domain/explore/chartSteps'
import { stepPoints } from '@/domain/explore/stepPoints'
import { formatAddress } from '@/state/formatAddress'
import { formatInquiry } from '@/state/formatInquiry'
import { addressWith } from '@/state/hrefs'
import { parseAddress } from '@/state/parseAddress'
import { EMBED_ROOM, embedHeight } from '@/ui/embedHeight'
import { EMBED_SIZES } from '@/ui/embedSizes'
import { embedSnippet } from '@/ui/embedSnippet'
import { exploreContent } from '@/ui/exploreContent'
import { chartSentenceText } from '@/wording/chartSentenceText'
import type { Explorer } from './Explorer'

/**
 * What somebody puts into a page of theirs to show the chart of the analyst's screen in it. It asks
 * for what is drawn, not for what was refused or is no more; fails where no chart is.
 */
export function embedCode(explorer: Explorer, origin: string): string {
  const { reader, answer } = explorer
  const { index, lang, then, now, links } = reader
  const picked = answer.picked.map(({ indicator }) => indicator.id)
  const inquiry = changeInquiry(explorer.inquiry, { picked, check: undefined })
  const { rows, others, way } = askedChart(index, inquiry, { then, now }, lang)
  if (!way) throw new Error('There is nothing to draw.')
  const content = exploreContent(reader, rows, way, inquiry.base, false)
  const room = { width: EMBED_ROOM, height: EMBED_SIZES.height, palette: pagePalette }
  const { height, note = '' } = drawExplore(content, room)
  const points = chartSteps(rows, way, inquiry.base ?? then).flatMap(stepPoints)
  const claims = points.flatMap((point) => point.claims)
  const sources = citedSources(claims, index.sources)
  const title = chartSentenceText(rows, way, lang)
  const asked = formatInquiry(changeInquiry(inquiry, way))
  const screen = parseAddress(links.period(then, now))
  const address = addressWith(screen, { place: { view: 'embed/chart', asked } })
  return embedSnippet(
    origin + formatAddress(address),
    title,
    embedHeight({ title, height, note, others: others > 0, sources }),
  )
}
