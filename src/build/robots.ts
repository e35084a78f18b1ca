import { absoluteAddress } from './languagePath'

/** `robots.txt`: everything may be read, and where all pages are listed. */
export function robots(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(origin, '/sitemap.xml')}\n`
}
