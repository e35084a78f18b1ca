import type { Plugin } from 'vite'
import type { Dataset } from '@/domain/Dataset'
import { datasetPlugin } from './datasetPlugin'
import { mockWorkerPlugin } from './mockWorkerPlugin'
import { oneLanguagePlugin } from './oneLanguagePlugin'
import { previewPlugin } from './previewPlugin'
import { LANGUAGE_OF, sitePlugin } from './sitePlugin'
import { trustedChartsPlugin } from './trustedChartsPlugin'
import { withBrand } from './withBrand'

/** Everything this project adds to Vite; `invented` is a dataset to build for load tests. */
export function ownPlugins(invented?: Dataset): Plugin[] {
  return [
    datasetPlugin(invented),
    mockWorkerPlugin(),
    oneLanguagePlugin({ languageOf: (environment) => LANGUAGE_OF[environment] }),
    trustedChartsPlugin(),
    sitePlugin(),
    { name: 'nhip-so:brand', transformIndexHtml: withBrand },
    previewPlugin(),
  ]
}
