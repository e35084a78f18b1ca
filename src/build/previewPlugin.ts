import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { serveSite } from './serveSite'

/**
 * Makes the preview server answer as a static host does: one address a page, status 404 where
 * nothing is, compressed, with the headers of the built `_headers` file.
 */
export function previewPlugin(): Plugin {
  return {
    name: 'nhip-so:preview',
    // Hosts let no other origin read a page; Vite would, and would answer OPTIONS itself.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ config, middlewares }) {
      // Used here and not in a function returned, it comes before all of Vite's own answers; and
      // it answers everything, so that no fallback ever turns a wrong address into a page.
      const { outDir } = config.environments['client']?.build ?? config.build
      middlewares.use(serveSite(resolve(config.root, outDir)))
    },
  }
}
