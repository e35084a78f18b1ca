import { escapeXml } from '@/charts/escapeXml'

/**
 * What somebody puts into a page of theirs to show one of ours in it.
 * @param address whole, with its origin
 * @param title what it shows, for people who cannot see it
 * @param height in pixels
 */
export function embedSnippet(address: string, title: string, height: number): string {
  const [src, name] = [address, title].map(escapeXml)
  return `<iframe src="${src}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`
}
