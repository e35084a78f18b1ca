import type { CopyAction, ExportAction, ExportOutcome, FileAction } from '@/wording/ExportWords'
import type { DrawnChart } from './ChartPicture'
import { type ClipboardParts, copyParts } from './copyParts'
import { Failure, step } from './Failure'
import { fileName } from './fileName'
import { saveFile } from './saveFile'
import type { Takeaway } from './Takeaway'
import type { ThemeName } from './tokenColors'

/** What is there to be taken away, asked for when something is. */
export interface Takeable {
  readonly takeaway: () => Takeaway | Promise<Takeaway>
  /** Draws the chart that is shown; absent where none is. */
  readonly chart?: () => Promise<DrawnChart>
  /** What shows that chart in a page of others. */
  readonly embed?: () => string
  /** Of pictures; they are light unless it says otherwise. */
  readonly theme?: ThemeName
}

/** Everything that can be done, each when it is called; none ever fails, each says what came of it. */
export type TakeawayActions = Readonly<Partial<Record<ExportAction, () => Promise<ExportOutcome>>>>

type MakeFile = (takeaway: Takeaway) => Promise<Blob>

/** The table's files. The code of each comes when it is asked for. */
const TABLE_FILES: Readonly<Record<'csv' | 'xlsx' | 'json', MakeFile>> = {
  csv: async (takeaway) => {
    const { takeawayCsv } = await step('code', () => import('./csv'))
    return takeawayCsv(takeaway)
  },
  xlsx: async (takeaway) => {
    const { takeawayXlsx } = await step('code', () => import('./xlsx'))
    return takeawayXlsx(takeaway)
  },
  json: async (takeaway) => {
    const { takeawayJson } = await step('code', () => import('./json'))
    return takeawayJson(takeaway)
  },
}

async function drawnSvg(takeaway: Takeaway, { chart, theme = 'light' }: Takeable): Promise<string> {
  const { standaloneChart } = await step('code', () => import('./standaloneChart'))
  return step('chart', async () => standaloneChart(takeaway, await chart?.(), theme))
}

function pictureFiles(given: Takeable): Readonly<Record<'svg' | 'png', MakeFile>> {
  return {
    svg: async (takeaway) => {
      return new Blob([await drawnSvg(takeaway, given)], { type: 'image/svg+xml' })
    },
    png: async (takeaway) => {
      const svg = await drawnSvg(takeaway, given)
      const { chartPng } = await step('code', () => import('./chartPng'))
      return step('chart', () => chartPng(svg))
    },
  }
}

type MakeParts = (takeaway: Takeaway) => Promise<ClipboardParts>

const text = (plain: string): ClipboardParts => ({ 'text/plain': plain })
const citations = () => step('code', () => import('./citations'))

/** What can be copied, by the forms it has on the clipboard. */
const COPIES: Readonly<Record<Exclude<CopyAction, 'embed'>, MakeParts>> = {
  link: async ({ link }) => text(link),
  table: async (takeaway) => {
    const { clipboardTable } = await step('code', () => import('./clipboardTable'))
    const { plain, html } = clipboardTable(takeaway)
    return { 'text/plain': plain, 'text/html': html }
  },
  sentences: async (takeaway) => text((await citations()).takeawaySentences(takeaway)),
  citation: async (takeaway) => text((await citations()).takeawayCitation(takeaway)),
  bibtex: async (takeaway) => text((await citations()).takeawayBibtex(takeaway)),
}

async function outcomeOf(work: Promise<ExportOutcome>): Promise<ExportOutcome> {
  try {
    return await work
  } catch (error) {
    return { done: false, why: error instanceof Failure ? error.why : 'file' }
  }
}

/** Lets the page say that it is at work before the work holds it up; a hidden page paints nothing. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, 100)
  })
}

async function save(given: Takeable, kind: FileAction, make: MakeFile): Promise<ExportOutcome> {
  const takeaway = await step('data', given.takeaway)
  const name = fileName(takeaway, kind)
  await painted()
  saveFile(await make(takeaway), name)
  return { done: true, name }
}

async function copy(given: Takeable, kind: CopyAction, make: MakeParts): Promise<ExportOutcome> {
  const parts = step('data', given.takeaway).then(make)
  const written = step('clipboard', () =>
    copyParts(kind === 'table' ? ['text/plain', 'text/html'] : ['text/plain'], parts),
  )
  // Where there is nothing to write, that is the reason, whatever the clipboard says of it.
  await Promise.all([parts, written])
  return { done: true }
}

/** What can be done with what is shown: files to save, texts to copy. */
export function takeawayActions(given: Takeable): TakeawayActions {
  const { chart, embed } = given
  const files = { ...TABLE_FILES, ...(chart && pictureFiles(given)) }
  const texts = {
    ...COPIES,
    ...(embed && { embed: () => step('chart', async () => text(embed())) }),
  }
  const saves = Object.entries(files).map(([kind, make]) => {
    return [kind, () => outcomeOf(save(given, kind as FileAction, make))] as const
  })
  const copies = Object.entries(texts).map(([kind, make]) => {
    return [kind, () => outcomeOf(copy(given, kind as CopyAction, make))] as const
  })
  return Object.fromEntries([...saves, ...copies])
}
