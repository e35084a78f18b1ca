import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withBrand } from '@/build/withBrand'
import { type Manifest, pageAssets } from './pageAssets'
import type { DrawnAssets, SitePlan } from './SitePlan'

/** Fonts of the first view, the most important first, by the names of their sources. */
const FIRST_FONTS = ['newsreader-500', 'be-vietnam-pro-400', 'be-vietnam-pro-600', 'signs']

const LATER_FONTS = 'src/ui/styles/fontsLater.css'

/** Where the site stands unless `SITE_ORIGIN` says otherwise: on the machine that serves it. */
const LOCAL_ORIGIN = 'http://localhost:4173'

/** Reads what each source file became in the bundle of a language. */
export async function readManifest(folder: string, language: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, `.vite/${language}.json`), 'utf8')) as Manifest
}

/** The assets of every view in the bundle of one language. */
async function assetsOf(
  folder: string,
  language: string,
): Promise<Readonly<Record<string, DrawnAssets>>> {
  const manifest = await readManifest(folder, language)
  const laterStyles = manifest[LATER_FONTS]?.file
  if (laterStyles === undefined)
    throw new Error(`The build's manifest does not name ${LATER_FONTS}.`)
  const views = Object.keys(manifest).filter((key) => /^src\/views\/.*View\.tsx$/.test(key))
  const known = views.map(async (view) => {
    const assets = pageAssets(manifest, view)
    const sheets = await Promise.all(
      assets.styleFiles.map((file) => readFile(join(folder, file), 'utf8')),
    )
    return [view, { ...assets, styles: inlined(sheets.join('')), laterStyles }] as const
  })
  return Object.fromEntries(await Promise.all(known))
}

/** Addresses in a sheet are relative to it; inline, they are relative to the page. */
function inlined(css: string): string {
  return css.replaceAll(/url\((?!data:|\/)([^)]+)\)/g, 'url(/assets/$1)').trim()
}

/** Reads from the built bundles all that drawing the pages needs. */
export async function planSite(root: string, folder: string): Promise<SitePlan> {
  const [template, vi, en, files] = await Promise.all([
    readFile(join(root, 'index.html'), 'utf8'),
    assetsOf(folder, 'vi'),
    assetsOf(folder, 'en'),
    readdir(join(folder, 'assets')),
  ])
  const fonts = FIRST_FONTS.flatMap(
    (name) => files.find((file) => file.startsWith(`${name}-`)) ?? [],
  ).map((file) => `assets/${file}`)
  const origin = process.env['SITE_ORIGIN'] ?? LOCAL_ORIGIN
  const fontFolder = join(root, 'src/build/fonts')
  return { folder, template: withBrand(template), origin, fonts, fontFolder, assets: { vi, en } }
}
