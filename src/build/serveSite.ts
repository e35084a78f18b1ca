import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect } from 'vite'
import { chooseEncoding } from './chooseEncoding'
import { contentType } from './contentType'
import { headersFor } from './headersFor'
import { parseHeaders } from './headersFile'
import { resolveRequest } from './resolveRequest'
import { SiteFiles } from './SiteFiles'

const HEADERS_FILE = '_headers'

/** What static hosts send of caching where the site's own headers say nothing. */
const REVALIDATE = 'public, max-age=0, must-revalidate'

/** Answers every request with what a built site holds, its own `_headers` included. */
export function serveSite(folder: string): Connect.NextHandleFunction {
  const files = new SiteFiles(folder)
  return (request, response, next) => {
    answer(files, request, response).catch(next)
  }
}

async function answer(
  files: SiteFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [pathname = '', ...query] = (request.url ?? '').split('?')
  const resolved = resolveRequest(request.method ?? '', pathname, (file) => files.has(file))
  response.setHeader('Cache-Control', REVALIDATE)
  for (const [name, value] of await siteHeaders(files, pathname)) response.setHeader(name, value)
  if ('file' in resolved && resolved.status === 200) {
    await sendFile(files, resolved.file, 200, request, response)
    return
  }
  // What is missing or elsewhere may be here tomorrow, also where files never change.
  response.setHeader('Cache-Control', REVALIDATE)
  if ('file' in resolved) {
    await sendFile(files, resolved.file, resolved.status, request, response)
  } else if ('redirect' in resolved) {
    response.setHeader('Location', [resolved.redirect, ...query].join('?'))
    sendStatus(response, 308)
  } else sendStatus(response, resolved.status)
}

async function siteHeaders(files: SiteFiles, pathname: string): Promise<Map<string, string>> {
  if (!files.has(HEADERS_FILE)) return new Map()
  const { body } = await files.read(HEADERS_FILE)
  return headersFor(parseHeaders(body.toString()), pathname)
}

function sendStatus(response: ServerResponse, status: number): void {
  response.statusCode = status
  if (status === 405) response.setHeader('Allow', 'GET, HEAD')
  response.setHeader('Content-Length', 0)
  response.end()
}

async function sendFile(
  files: SiteFiles,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { type, text } = contentType(file)
  const encoding = text
    ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
    : 'identity'
  const { body, etag } = await files.read(file, encoding)
  response.setHeader('ETag', etag)
  if (text) response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && knows(request.headers['if-none-match'], etag)) {
    response.statusCode = 304
    response.end()
    return
  }
  response.statusCode = status
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', body.length)
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Whether a browser holds what would be sent: tags are compared without their weakness. */
function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  const held = (ifNoneMatch ?? '').split(',').map(bare)
  return held.includes('*') || held.includes(bare(etag))
}
