import { createHash } from 'node:crypto'

export interface ContentSecurity {
  /** Hashes of the inline scripts of the built pages, as `inlineHash` gives them. */
  readonly scriptHashes: readonly string[]
  /** Hashes of the `<style>` elements of the built pages. */
  readonly styleHashes: readonly string[]
  /** Whether other sites may show the page in a frame; they may not unless this says so. */
  readonly framable?: boolean
}

/** What a policy calls an inline script or style: the text between the tags, byte for byte. */
export function inlineHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/**
 * The Content-Security-Policy of a page. Everything is refused that is not named: no other origin,
 * no inline script but those hashed, no `eval`, and markup from strings only through the Trusted
 * Types policy `nhip-so`, which admits what our build drew.
 */
export function contentSecurity({ scriptHashes, styleHashes, framable }: ContentSecurity): string {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...sorted(scriptHashes)].join(' '),
    ['style-src', "'self'", ...sorted(styleHashes)].join(' '),
    // React's server markup and the drawn charts carry style attributes, which cannot be hashed
    // one by one. They can colour and place what is there, but load nothing: `img-src` and
    // `font-src` hold for them too. Style elements and sheets stay strict.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${framable === true ? '*' : "'none'"}`,
    "require-trusted-types-for 'script'",
    'trusted-types nhip-so',
  ].join('; ')
}

/** Pages share most of their scripts and styles: each is named once, in a lasting order. */
function sorted(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].toSorted()
}
