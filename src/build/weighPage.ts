import { weighPiece, type Piece } from './weighPiece'
import { weighScripts, type ReadAsset } from './weighScripts'

/** What a page's first view is made of, each with its weight. */
export type PageWeights = Readonly<
  Record<'javascript' | 'html' | 'data' | 'css' | 'fonts', readonly Piece[]>
>

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/gi
const NOSCRIPT = /<noscript>[^]*?<\/noscript>/gi
const DATA = /<script\b(?=[^>]*\bid="?page-data\b)[^>]*>([^]*?)<\/script>/gi
const SCRIPT = /<script\b[^>]*>/gi
const LINK = /<link\b[^>]*>/gi

/**
 * Weighs all a built page needs before anybody touches it. Modules count with all they import;
 * the rest of the page, the inline script for the theme included, counts as HTML.
 */
export function weighPage(html: string, readAsset: ReadAsset): PageWeights {
  // Tags are looked for only outside of what is data and style: those may hold any text.
  const read = html.replace(DATA, '').replace(STYLE, '')
  const bare = read.replace(NOSCRIPT, '')
  // A sheet that is disabled is not fetched: it stands for one that is inline.
  const links = [...bare.matchAll(LINK)]
    .map(([tag]) => tag)
    .filter((tag) => !/\sdisabled[\s>]/.test(tag))
  const linked = (name: string, value: string) =>
    links
      .filter((tag) => attribute(tag, name)?.split(/\s+/).includes(value))
      .flatMap(target('href'))
  const preloaded = (as: string) =>
    links
      .filter((tag) => attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === as)
      .flatMap(target('href'))
  const weigh = (path: string) => weighPiece(path, readAsset(path))
  const scripts = [...bare.matchAll(SCRIPT)].flatMap(([tag]) => target('src')(tag))
  return {
    javascript: weighScripts([...scripts, ...linked('rel', 'modulepreload')], readAsset),
    html: [weighPiece('the page', read)],
    data: [...inlined(html, DATA, 'page-data'), ...preloaded('fetch').map(weigh)],
    css: [...inlined(html, STYLE, 'inlined styles'), ...linked('rel', 'stylesheet').map(weigh)],
    fonts: unique(preloaded('font')).map(weigh),
  }
}

function inlined(html: string, pattern: RegExp, name: string): Piece[] {
  const text = [...html.matchAll(pattern)].map(([, content = '']) => content).join('\n')
  return text === '' ? [] : [weighPiece(name, text)]
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** The file a tag asks for, if any. A page that asks another host for something is refused. */
function target(name: 'href' | 'src'): (tag: string) => string[] {
  return (tag) => {
    const address = attribute(tag, name)
    if (address === undefined) return []
    if (!/^\/[^/]/.test(address))
      throw new Error(`The page asks for ${address}, which is not ours.`)
    return [address.slice(1).replace(/[?#].*$/, '')]
  }
}

function unique(paths: readonly string[]): string[] {
  return [...new Set(paths)]
}
