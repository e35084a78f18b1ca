import { createServer } from 'node:http'
import { serveSite } from '@/build/serveSite'

/** A built site while it is served. */
export interface Served {
  /** Without a slash at its end. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/** Serves a folder as `npm run preview` does: compressed, with the headers of its `_headers`. */
export async function serveFolder(folder: string): Promise<Served> {
  const answer = serveSite(folder)
  const server = createServer((request, response) => {
    answer(request, response, (fault: unknown) => {
      response.statusCode = 500
      response.end(String(fault))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') {
    throw new Error(`The server has no port: ${String(address)}.`)
  }
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
