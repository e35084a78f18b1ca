import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pngDrawer } from '@/build/drawPng'
import { pageHead } from '@/build/pageHead'
import { type ShareImage, shareImageOf } from '@/build/shareImages'
import type { DrawnChart } from '@/data/PageData'
import { pageOutput } from '@/data/pageOutput'
import { pageFile } from '@/data/pageUrl'
import { parsePage } from '@/data/parsePage'
import type { DatasetIndex } from '@/domain/indexDataset'
import { drawScreen } from '@/prerender'
import { descriptionOf } from './descriptionOf'
import { drawnDocument } from './drawnDocument'
import { type ShareCards, shareCards } from './shareCards'
import { isListed, isFramed, type SitePage, type UndrawnPage, viewOf } from './sitePages'
import type { SitePlan } from './SitePlan'

type Drawings = Readonly<Record<string, DrawnChart>>

/** A share of the work: pages, and pictures for sharing. */
export interface SiteShare {
  readonly pages: readonly SitePage[]
  readonly images: readonly ShareImage[]
  /** Data of screens that are not drawn, since no address asks for them at first. */
  readonly undrawn: readonly UndrawnPage[]
}

/**
 * Writes files into a folder, each at once: drawing leaves no pause in which a file could be
 * written, so that thousands of them would wait in memory until the last is drawn.
 */
function writerTo(folder: string) {
  const made = new Set<string>()
  return (file: string, content: string | Uint8Array) => {
    const path = join(folder, file)
    const parent = dirname(path)
    // Once a folder; where two workers make one, neither minds.
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(path, content)
  }
}

/** The pictures stand in the document itself; its data keeps only what is said of them. */
function withoutMarkup(drawings: Drawings): Drawings {
  const bare = Object.entries(drawings).map(([key, chart]): [string, DrawnChart] => [
    key,
    { ...chart, narrow: { ...chart.narrow, svg: '' }, wide: { ...chart.wide, svg: '' } },
  ])
  return Object.fromEntries(bare)
}

function headOf(
  index: DatasetIndex,
  page: SitePage,
  title: string,
  origin: string,
  cards: ShareCards,
) {
  const { language, path } = page
  const image = shareImageOf(index.dataset, { language, place: viewOf(page) })
  return pageHead({
    language,
    path,
    title,
    description: descriptionOf(index, page),
    image: image.path,
    imageAlt: cards.alt(image),
    origin,
    index: isListed(page),
    framed: isFramed(page),
  })
}

/** A page's file. What the app would refuse to read fails here: a screen would never wake. */
function pageText(name: string, page: object | undefined): string {
  if (!page) throw new Error(`The dataset has no page ${name}.`)
  const text = JSON.stringify(page)
  try {
    parsePage(JSON.parse(text))
  } catch (error) {
    throw new Error(`The app could not read the page ${name}.`, { cause: error })
  }
  return text
}

/** Draws the pages and pictures of a share and writes them with the pages' data. */
export async function drawSite(
  index: DatasetIndex,
  { pages, images, undrawn }: SiteShare,
  plan: SitePlan,
): Promise<void> {
  const { origin, template, fonts } = plan
  const write = writerTo(plan.folder)
  const cards = shareCards(index)
  for (const page of pages) {
    const { language, path, file } = page
    const screen = await drawScreen(index, path)
    const assets = plan.assets[language][screen.view]
    if (!assets) throw new Error(`No assets were built for the view ${screen.view}.`)
    const { name, title, markup, data, carried, drawings } = screen
    const document = drawnDocument(template, {
      ...assets,
      language,
      head: headOf(index, page, title, origin, cards),
      fonts,
      markup,
      data: { path, data: { ...carried, drawings: withoutMarkup(drawings) } },
    })
    write(file, document)
    if (!isFramed(page)) {
      write(pageFile(language, name), pageText(name, { ...data, drawings }))
    }
  }
  for (const { language, name } of undrawn) {
    const file = pageFile(language, name)
    write(file, pageText(name, pageOutput(index, file)))
  }
  if (images.length > 0) {
    const drawPng = await pngDrawer(plan.fontFolder)
    for (const image of images) write(image.path, drawPng(cards.svg(image)))
  }
}
