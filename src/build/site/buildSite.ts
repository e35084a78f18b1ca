import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Dataset } from '@/domain/Dataset'
import type { Day } from '@/domain/Moment'
import { inlineHash } from '@/build/contentSecurity'
import { formatHeaders } from '@/build/headersFile'
import { notFoundRedirects } from '@/build/notFoundRedirects'
import { robots } from '@/build/robots'
import { shareImages } from '@/build/shareImages'
import { siteHeaders } from '@/build/siteHeaders'
import { sitemap } from '@/build/sitemap'
import { strayFiles } from '@/build/strayFiles'
import { inlineScript } from './drawnDocument'
import type { DrawingTask } from './drawWorker'
import { FRAMABLE, isListed, type SitePage, sitePages, undrawnPages } from './sitePages'
import { overBudget } from './overBudget'
import { planSite } from './planSite'

/** A worker each two cores leave room for: one draws while the other writes and compresses. */
const WORKERS = Math.min(4, availableParallelism())

/** Megabytes for what a page leaves behind. */
const YOUNG = 128

/** Every second, third … one: neighbours differ in weight, and each worker gets some of all. */
const of = (worker: number) => (_item: unknown, place: number) => place % WORKERS === worker

/** Draws a share of the pages; fails with what the worker failed with. */
function draw(worker: string, task: DrawingTask): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(pathToFileURL(worker), {
      workerData: task,
      // A page leaves much behind and keeps nothing: room for it saves a third of the time.
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    thread.once('error', reject)
    thread.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`A page worker ended with code ${code}.`))
    })
  })
}

/** What search engines read: every listed page, and where to find that list. */
async function writeForSearch(
  folder: string,
  pages: readonly SitePage[],
  origin: string,
  day: Day,
): Promise<void> {
  const listed = pages.filter((page) => isListed(page) && page.language === 'vi')
  const paths = listed.map(({ path }) => path)
  const files = [...sitemap(paths, origin, day), ['robots.txt', robots(origin)] as const]
  await Promise.all(files.map(([name, text]) => writeFile(join(folder, name), text)))
}

/** All there is to draw. The dataset itself is let go again: each worker has its own. */
async function wholeWork(file: string) {
  const dataset = JSON.parse(await readFile(file, 'utf8')) as Dataset
  return { day: dataset.day, pages: sitePages(dataset), images: shareImages(dataset) }
}

/** What is built from what. */
export interface SiteBuild {
  /** The project's folder. */
  readonly root: string
  /** The folder of the bundle that draws. */
  readonly drawer: string
  /** Whether a page over a budget fails the build. */
  readonly budgets: boolean
}

/**
 * Draws every page of the built bundles, then writes the site's headers; fails where a page is
 * over a budget or the site holds what it should not.
 */
export async function buildSite({ root, drawer, budgets }: SiteBuild): Promise<void> {
  const folder = join(root, 'dist')
  const dataset = join(folder, 'data/dataset.json')
  const { day, pages, images } = await wholeWork(dataset)
  const plan = await planSite(root, folder)
  await Promise.all(
    Array.from({ length: WORKERS }, (_, at) =>
      draw(join(drawer, 'drawWorker.js'), {
        dataset,
        share: {
          pages: pages.filter(of(at)),
          images: images.filter(of(at)),
          undrawn: undrawnPages.filter(of(at)),
        },
        plan,
      }),
    ),
  )
  const over = budgets ? await overBudget(folder) : []
  if (over.length > 0) throw new Error(`Too much to carry:\n${over.join('\n')}`)
  await rm(join(folder, '.vite'), { recursive: true })
  await writeForSearch(folder, pages, plan.origin, day)
  const styles = Object.values(plan.assets).flatMap((views) => Object.values(views))
  const inline = {
    scriptHashes: [inlineHash(inlineScript(plan.template))],
    styleHashes: [...new Set(styles.map(({ styles: text }) => inlineHash(text)))],
  }
  const headers = siteHeaders(inline, FRAMABLE)
  await writeFile(join(folder, '_headers'), formatHeaders(headers))
  const files = await readdir(folder, { recursive: true })
  await writeFile(join(folder, '_redirects'), notFoundRedirects(files))
  const stray = strayFiles(files)
  if (stray.length > 0) throw new Error(`The site holds what it should not: ${stray.join(', ')}`)
}
