import { extname } from 'node:path'

/** Text, which compresses; written in UTF-8. */
const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
}

/** Compressed already, each by its own format. */
const PACKED: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
}

/** What a file's name says of it, and whether compressing it saves anything. */
export function contentType(file: string): { readonly type: string; readonly text: boolean } {
  const extension = extname(file).toLowerCase()
  const text = TEXTS[extension]
  if (text !== undefined) return { type: `${text}; charset=utf-8`, text: true }
  return { type: PACKED[extension] ?? 'application/octet-stream', text: false }
}
