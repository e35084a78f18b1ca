import { join, sep } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import type { Dataset } from '@/domain/Dataset'
import { datasetOutputs } from './datasetOutputs'
import { loadCompiler } from './loadCompiler'
import { serveDataset } from './serveDataset'

/**
 * Brings the dataset to the app: compiled on request while developing, checked and emitted at
 * build. A fault stops the build, and all of them are named at once.
 * @param invented a dataset to build instead of the written one, for load tests
 */
export function datasetPlugin(invented?: Dataset): Plugin {
  let folder = ''
  let outputs: ReadonlyMap<string, string> = new Map()
  return {
    name: 'nhip-so:dataset',
    configResolved({ publicDir }) {
      folder = join(publicDir, 'data')
    },
    configureServer(server) {
      server.middlewares.use(serveDataset(server, folder))
    },
    hotUpdate({ file }) {
      const inside = normalizePath(folder + sep)
      if (!file.startsWith(inside) || !file.endsWith('.json')) return undefined
      if (this.environment.name === 'client') this.environment.hot.send({ type: 'full-reload' })
      return []
    },
    async buildStart() {
      if (this.environment.config.command !== 'build') return
      if (invented) {
        outputs = datasetOutputs(invented)
        return
      }
      const compile = await loadCompiler()
      const compiled = await compile(folder)
      if (compiled.report !== '') this.error(compiled.report)
      outputs = compiled.outputs
    },
    generateBundle() {
      // The build that draws the pages has no site of its own to put the files in.
      if (this.environment.config.consumer !== 'client') return
      for (const [fileName, text] of outputs) {
        this.emitFile({ type: 'asset', fileName, source: text })
      }
    },
  }
}
