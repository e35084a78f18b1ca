import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Connect } from 'vite'
import { serveSite } from '@/build/serveSite'

/** Serves a built site as the preview does, on a free port; gives its address and what ends it. */
export async function serveFolder(
  folder: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const answer = serveSite(folder)
  const server = createServer((request, response) => {
    answer(request as Connect.IncomingMessage, response, (error?: unknown) => {
      response.statusCode = 500
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
