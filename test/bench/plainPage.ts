import { escapeXml } from '@/charts/escapeXml'
import type { PlainContent, PlainFigure, PlainRow } from './PlainContent'
import { plainStyles } from './plainStyles'

/**
 * The overview as a person would write it by hand, to measure ours against: the same sentences,
 * figures, tables and inline drawings in the simplest markup, no fonts to fetch and no script.
 */
export function plainPage(content: PlainContent): string {
  const { title, kicker, headline, verdict, sentence, chart, points, tally, counts } = content
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${plainStyles(content.colours)}</style>
<main>
<p>${escapeXml(kicker)}</p>
<h1>${escapeXml(headline)}</h1>
<p><b>${escapeXml(verdict)}</b></p>
<p>${escapeXml(sentence)}</p>
<div class="hero-figures">
${content.figures.map(heroFigure).join('\n')}
</div>
<div class="hero-chart">${chart}</div>
${table(points)}
<h2>${escapeXml(tally)}</h2>
<ul>${counts.map((count) => `<li>${escapeXml(count)}</li>`).join('')}</ul>
${content.themes.map(theme).join('\n')}
<h2>Các mốc</h2>
${list(content.milestones)}
<h2>Mục tiêu</h2>
${list(content.targets)}
</main>
</html>
`
}

function heroFigure({ number, around }: PlainContent['figures'][number]): string {
  const [date = '', hedge = '', unit = ''] = around.map(escapeXml)
  return `<div><p>${date}</p><p><i>${hedge}</i></p><p class="hero-number">${escapeXml(number)}</p><p>${unit}</p></div>`
}

function table(rows: PlainContent['points']): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((said) => `<td>${escapeXml(said)}</td>`).join('')}</tr>`,
  )
  return `<table>${lines.join('\n')}</table>`
}

function theme({ name, lead, rows }: PlainContent['themes'][number]): string {
  return `<h2>${escapeXml(name)}</h2>
<p>${escapeXml(lead)}</p>
<table>${rows.map(ledgerRow).join('\n')}</table>`
}

function ledgerRow({ name, href, then, now, verdict, drawing }: PlainRow): string {
  return `<tr><th><a href="${escapeXml(href)}">${escapeXml(name)}</a></th>${cell(then)}<td>${drawing}</td>${cell(now)}<td>${escapeXml(verdict)}</td></tr>`
}

function cell({ text, sources, date }: PlainFigure): string {
  return `<td>${escapeXml(text)}<sup>${escapeXml(sources)}</sup> <small>${escapeXml(date)}</small></td>`
}

function list(items: readonly (readonly string[])[]): string {
  return `<ul>${items.map((parts) => `<li>${parts.map(escapeXml).join(' · ')}</li>`).join('\n')}</ul>`
}
