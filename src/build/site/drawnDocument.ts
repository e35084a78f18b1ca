import type { Language } from '@/domain/Bilingual'

/** What a drawn document is made of. */
export interface DocumentParts {
  readonly language: Language
  /** Title, description and what sharing needs. */
  readonly head: string
  /** The styles of the page, together. */
  readonly styles: string
  /** Files by their paths in the site. */
  readonly styleFiles: readonly string[]
  /** The sheet of the fonts that scripts add later; without scripts it comes at once. */
  readonly laterStyles: string
  readonly fonts: readonly string[]
  readonly entry: string
  readonly modules: readonly string[]
  readonly markup: string
  /** What the page was drawn from. */
  readonly data: object
}

/** JSON that cannot end the element it stands in, nor begin another. */
function embedded(json: object): string {
  return JSON.stringify(json).replaceAll('<', String.raw`\u003c`)
}

/** A part of the template put in place; a template without it is not ours. */
function put(template: string, place: RegExp | string, part: string): string {
  const found = typeof place === 'string' ? template.includes(place) : place.test(template)
  if (!found) throw new Error(`index.html has no place for a drawn page's part: ${String(place)}`)
  return template.replace(place, () => part)
}

/**
 * The document of a drawn page, from `index.html`. Styles come first and inline, so that the
 * browser paints with the first bytes; scripts come last, after all there is to read.
 */
export function drawnDocument(template: string, parts: DocumentParts): string {
  const { language, head, styles, styleFiles, laterStyles, fonts, entry, modules, markup, data } =
    parts
  const early = [
    head,
    `<style>${styles}</style>`,
    // Already inline: the loader of a view looks for this element and fetches nothing.
    ...styleFiles.map((file) => `<link rel="stylesheet" href="/${file}" disabled>`),
    `<noscript><link rel="stylesheet" href="/${laterStyles}"></noscript>`,
  ].join('\n    ')
  const late = [
    // After what there is to read: a font asked for in the head holds the first paint up.
    ...fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" href="/${file}" crossorigin>`,
    ),
    `<script type="application/json" id="page-data">${embedded(data)}</script>`,
    // Each as it comes: a task each, and nothing for a browser to refuse while scripts are off.
    ...[...modules, entry].map(
      (file) => `<script type="module" async src="/${file}" crossorigin></script>`,
    ),
  ].join('\n    ')
  const places: readonly (readonly [RegExp | string, string])[] = [
    // First, while it is the only one.
    [/<noscript>[^]*?<\/noscript>\s*/, ''],
    ['<html lang="vi"', `<html lang="${language}"`],
    [/<title>[^]*?<\/title>\s*<meta\s+name="description"[^>]*>/, early],
    ['<div id="root"></div>', `<div id="root">${markup}</div>`],
    [/<script type="module" src="[^"]*"><\/script>/, late],
  ]
  return places.reduce((text, [place, part]) => put(text, place, part), template)
}

/** The inline script of the template, exactly as it will stand in every page. */
export function inlineScript(template: string): string {
  const script = /<script>([^]*?)<\/script>/.exec(template)?.[1]
  if (script === undefined) throw new Error('index.html has no inline script.')
  return script
}
