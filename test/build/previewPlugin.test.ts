import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createLogger, preview, type PreviewServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatHeaders } from '@/build/headersFile'
import { previewPlugin } from '@/build/previewPlugin'
import { siteHeaders } from '@/build/siteHeaders'

const FILES: Readonly<Record<string, string | Buffer>> = {
  '.secret': 'hidden',
  '404.html': '<p>không có</p>',
  _headers: formatHeaders(siteHeaders({ scriptHashes: [], styleHashes: [] })),
  _redirects: '',
  'assets/index-1.js': 'main()'.repeat(100),
  'assets/text-1.woff2': Buffer.from([1, 2, 3]),
  'data/x.json': '{}',
  'en/404.html': '<p>not here</p>',
  'en/index.html': '<p>figures</p>',
  'index.html': '<p>nhịp số</p>'.repeat(100),
  'sources.html': '<p>nguồn</p>',
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

let root = ''
let server: PreviewServer | undefined

/** Asks as a browser never would: the path goes out as it is, nothing is tidied or unpacked. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const address = server?.httpServer.address() as AddressInfo | undefined
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: address?.port, path, method, headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const { statusCode = 0, headers: answered } = response
          resolve({ status: statusCode, headers: answered, body: Buffer.concat(chunks) })
        })
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

async function put(file: string, content: string | Buffer): Promise<void> {
  const path = join(root, 'dist', file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'preview-'))
  await Promise.all(Object.entries(FILES).map(([file, content]) => put(file, content)))
  await writeFile(join(root, 'outside.txt'), 'outside')
  server = await preview({
    root,
    configFile: false,
    customLogger: createLogger('silent'),
    plugins: [previewPlugin()],
    preview: { host: '127.0.0.1', port: 0, open: false },
  })
})

afterAll(async () => {
  await server?.close()
  await rm(root, { recursive: true })
})

describe('a page', () => {
  it('comes with the headers of the site', async () => {
    const { status, headers, body } = await ask('/')
    expect(status).toBe(200)
    expect(body.toString()).toBe(FILES['index.html'])
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(body.length),
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('has an address without its ending', async () => {
    expect((await ask('/sources')).body.toString()).toBe(FILES['sources.html'])
    expect((await ask('/en/?then=2024-10-10')).body.toString()).toBe(FILES['en/index.html'])
  })

  it('is led to from its other addresses, with what was chosen', async () => {
    const { status, headers } = await ask('/sources/?by=number&x=a?b')
    expect(status).toBe(308)
    expect(headers.location).toBe('/sources?by=number&x=a?b')
    expect((await ask('/en')).headers.location).toBe('/en/')
    expect((await ask('/index.html')).headers.location).toBe('/')
  })

  it('may be asked about without its body', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD')
    expect(status).toBe(200)
    expect(body).toHaveLength(0)
    expect(Number(headers['content-length'])).toBe(Buffer.byteLength(FILES['index.html'] ?? ''))
  })
})

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('of a page for who takes %s', async (accepted, encoding, unpack) => {
    const { headers, body } = await ask('/', { 'accept-encoding': accepted })
    expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' })
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(unpack(body).toString()).toBe(FILES['index.html'])
  })

  it('is not tried on what is packed already', async () => {
    const { headers, body } = await ask('/assets/text-1.woff2', { 'accept-encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['content-type']).toBe('font/woff2')
    expect(body).toEqual(FILES['assets/text-1.woff2'])
  })
})

describe('what a browser holds', () => {
  it('is not sent again', async () => {
    const { headers } = await ask('/', { 'accept-encoding': 'br' })
    for (const tag of [headers.etag ?? '', `"x", ${headers.etag?.replace('W/', '')}`, '*']) {
      const again = await ask('/', { 'if-none-match': tag, 'accept-encoding': 'br' })
      expect(again.status).toBe(304)
      expect(again.body).toHaveLength(0)
      expect(again.headers.etag).toBe(headers.etag)
    }
  })

  it('is sent anew when it has changed', async () => {
    await put('data/x.json', '{"a":1}')
    const { headers } = await ask('/data/x.json')
    await put('data/x.json', '{"a":1,"b":2}')
    const later = await ask('/data/x.json', { 'if-none-match': headers.etag ?? '' })
    expect(later.status).toBe(200)
    expect(later.body.toString()).toBe('{"a":1,"b":2}')
  })

  it('is kept for good where names hold a hash', async () => {
    const { headers } = await ask('/assets/index-1.js')
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect((await ask('/data/x.json')).headers['cache-control']).toBe('no-cache')
  })
})

describe('what is not there', () => {
  it('gets the not-found page of its language', async () => {
    const vietnamese = await ask('/nothing')
    expect([vietnamese.status, vietnamese.body.toString()]).toEqual([404, FILES['404.html']])
    expect(vietnamese.headers['content-security-policy']).toMatch(/^default-src/)
    for (const path of ['/en/indicators/nothing', '/en/%E0%A4%A']) {
      const english = await ask(path)
      expect([english.status, english.body.toString()]).toEqual([404, FILES['en/404.html']])
    }
  })

  it('is not remembered as missing', async () => {
    const { status, headers } = await ask('/assets/gone-1.js')
    expect(status).toBe(404)
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })

  it('stays not there for who holds the page that says so', async () => {
    const { headers } = await ask('/nothing')
    expect((await ask('/nothing', { 'if-none-match': headers.etag ?? '' })).status).toBe(404)
  })
})

describe('what is not served', () => {
  it.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/assets/..%5c..%5coutside.txt',
    '//outside.txt',
    '/.secret',
    '/%2esecret',
    '/_headers',
    '/_redirects',
    `/${'x'.repeat(5000)}`,
    '/%',
    '/%ff',
    '/%E0%A4%A',
    '/a%00b',
  ])('is not found: %s', async (path) => {
    const { status, body } = await ask(path)
    expect([status, body.toString()]).toEqual([404, FILES['404.html']])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('is not done: %s', async (method) => {
    const { status, headers } = await ask('/', {}, method)
    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD')
  })
})
