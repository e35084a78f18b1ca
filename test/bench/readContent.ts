import type { PlainContent, PlainFigure } from './PlainContent'

/** Runs in the drawn overview: reads what it says from its elements. */
export function readContent(): PlainContent {
  const all = (selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<HTMLElement>(selector),
  ]
  const textOf = (element: Element | undefined, without = '.source-refs, .phone-only') => {
    const copy = element?.cloneNode(true) as Element | undefined
    for (const part of copy?.querySelectorAll(without) ?? []) part.remove()
    for (const part of copy?.querySelectorAll('small, .ledger-notes, .ledger-notes > *') ?? []) {
      part.prepend(' ')
    }
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim()
  }
  const text = (selector: string, within?: ParentNode) => textOf(all(selector, within)[0])
  const figure = (cell: Element | undefined): PlainFigure => ({
    text: cell ? text('.figure, .none', cell) : '',
    sources: cell
      ? all('.source-ref', cell)
          .map(({ textContent }) => textContent)
          .join(' ')
      : '',
    date: cell ? text('.ledger-date', cell) : '',
  })
  const rowOf = (row: HTMLElement) => ({
    name: text('.ledger-name', row),
    href: row.querySelector('.ledger-name a')?.getAttribute('href') ?? '',
    then: figure(all('.ledger-then', row)[0]),
    now: figure(all('.ledger-now', row)[0]),
    verdict: text('.ledger-verdict', row),
    drawing: row.querySelector('.ledger-staff svg')?.outerHTML ?? '',
  })
  const cells = (row: HTMLElement) => [...row.children].map((cell) => textOf(cell))
  const chart = document.querySelector('.hero-chart .picture-narrow svg')?.outerHTML ?? ''
  const style = getComputedStyle(document.documentElement)
  const names = ['--paper', '--ink', '--ink-2', '--ink-3', '--rule', '--then', '--now', '--target']
  const used = chart.match(/--[a-z0-9-]+(?=[,)])/g) ?? []
  return {
    title: document.title,
    kicker: text('.hero .kicker'),
    headline: text('h1'),
    verdict: text('.hero-verdict .verdict'),
    sentence: text('.hero-verdict > p'),
    figures: all('.hero-figure').map((side) => ({
      number: text('.hero-number', side),
      around: ['.hero-date', '.hero-hedge', '.hero-unit'].map((part) => text(part, side)),
    })),
    chart,
    points: all('.hero-table tr').map(cells),
    tally: text('.tally h2'),
    counts: all('.tally-counts li').map((count) => textOf(count)),
    themes: all('.theme').map((theme) => ({
      name: text('h2', theme),
      lead: text('.theme-head p', theme),
      rows: all('[data-indicator]', theme).map(rowOf),
    })),
    milestones: all('.all-milestones li').map(cells),
    targets: all('.targets > ul .target-row, .more-targets > ul .target-row').map(cells),
    colours: Object.fromEntries(
      [...names, ...used]
        .filter((name) => !name.startsWith('--font'))
        .map((name) => [name, style.getPropertyValue(name).trim()]),
    ),
  }
}
