import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

const WORKER = 'mockServiceWorker.js'

/** Where the package keeps its worker. */
const workerFile = () => createRequire(import.meta.url).resolve(`msw/${WORKER}`)

/**
 * Serves the mock network's worker while developing in mode `mock`, straight from its package: in
 * `public/` it would be shipped. A build that holds anything of the mocks fails.
 */
export function mockWorkerPlugin(): Plugin {
  return {
    name: 'nhip-so:mock-worker',
    configureServer({ config, middlewares }) {
      if (config.mode !== 'mock') return
      middlewares.use(`${config.base}${WORKER}`, (_request, response, next) => {
        readFile(workerFile())
          .then((code) => {
            response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
            response.setHeader('Cache-Control', 'no-cache')
            response.end(code)
          })
          .catch(next)
      })
    },
    generateBundle(_options, bundle) {
      const { root, publicDir } = this.environment.config
      const mocks = normalizePath(join(root, 'mocks') + sep)
      const shipped = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [file.fileName]))
        .filter((id) => id.startsWith(mocks) || id.includes('/msw/') || id.endsWith(WORKER))
      if (existsSync(join(publicDir, WORKER))) shipped.push(`public/${WORKER}`)
      if (shipped.length > 0)
        this.error(`The build holds parts of the mocks: ${shipped.join(', ')}`)
    },
  }
}
