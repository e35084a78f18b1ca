import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
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
      // A site of many bundles has the files once, from the first of them.
      const { command } = this.environment.config
      if (command !== 'build' || this.environment.name !== 'client') return
      if (invented) {
        outputs = datasetOutputs(invented)
        return
      }
      const compile = await loadCompiler()
      const compiled = await compile(folder)
      if (compiled.report !== '') this.error(compiled.report)
      outputs = compiled.outputs
    },
    // Past the bundler, which would keep a large dataset several times over and weigh it.
    async writeBundle({ dir = '' }) {
      if (this.environment.name !== 'client') return
      for (const [fileName, text] of outputs) {
        await mkdir(dirname(join(dir, fileName)), { recursive: true })
        await writeFile(join(dir, fileName), text)
      }
      outputs = new Map()
    },
  }
}
