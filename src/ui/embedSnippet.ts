import { escapeXml } from '@/charts/escapeXml'

/** High enough for a comparison and its chart in most columns, in pixels. */
const HEIGHT = 640

/**
 * What somebody puts into a page of theirs to show one of ours in it.
 * @param address whole, with its origin
 * @param title what it shows, for people who cannot see it
 */
export function embedSnippet(address: string, title: string): string {
  const [src, name] = [address, title].map(escapeXml)
  return `<iframe src="${src}" title="${name}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`
}
