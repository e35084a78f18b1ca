import type { ServerResponse } from 'node:http'
import type { Connect, ViteDevServer } from 'vite'
import type { compileDataset } from './compileDataset'
import { loadCompiler } from './loadCompiler'

const TYPES: Readonly<Record<string, string>> = {
  '/data/dataset.json': 'application/json',
  '/data/catalogue.json': 'application/json',
  '/data/datapackage.json': 'application/json',
  '/data/observations.csv': 'text/csv',
}

function typeOf(path: string): string | undefined {
  if (/^\/data\/pages\/.+\.json$/.test(path)) return 'application/json'
  return Object.hasOwn(TYPES, path) ? TYPES[path] : undefined
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', `${type}; charset=utf-8`)
  response.setHeader('Cache-Control', 'no-cache')
  response.end(body)
}

/** Says the faults where a developer looks: in the console and over the page. */
function announce({ config, ws }: ViteDevServer, message: string): void {
  config.logger.error(message)
  ws.send({ type: 'error', err: { message, stack: '', plugin: 'nhip-so:dataset' } })
}

/** Compiles the dataset anew for each request, so that what is shown is what is written. */
export function serveDataset(server: ViteDevServer, folder: string): Connect.NextHandleFunction {
  // Loaded when first asked for: a server that runs tests never needs it.
  let compiler: Promise<typeof compileDataset> | undefined
  const base = server.config.base.replace(/\/$/, '')
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname
    const type = typeOf(path)
    if (type === undefined) {
      next()
      return
    }
    compiler ??= loadCompiler()
    compiler
      .then((compile) => compile(folder, path.slice(1)))
      .then(({ faults, report, outputs }) => {
        if (report === '') {
          const output = outputs.get(path.slice(1))
          send(response, output === undefined ? 404 : 200, type, output ?? '{}')
          return
        }
        announce(server, report)
        send(response, 500, 'application/json', JSON.stringify({ faults }, null, 2))
      })
      .catch(next)
  }
}
