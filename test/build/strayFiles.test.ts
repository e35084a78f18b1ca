import { expect, it } from 'vitest'
import { strayFiles } from '@/build/strayFiles'

it.each([
  'mockServiceWorker.js',
  'mocks/handlers.js',
  'assets/index-1.js.map',
  'src/main.tsx',
  'assets/x.d.ts',
  'assets/x.mts',
  'test/x.js',
  'assets/x.test.js',
  '.DS_Store',
  'data/.cache/x.json',
  'mocks\\handlers.js',
])('%s is stray', (path) => expect(strayFiles(['index.html', path])).toEqual([path]))

it('has nothing to say of a clean site', () => {
  const files = [
    '404.html',
    '_headers',
    '_redirects',
    'assets/index-1.js',
    'assets/latest-1.woff2',
    'data/observations.csv',
    'en/index.html',
    'indicators/test-scores.html',
    'sitemap.xml',
  ]
  expect(strayFiles(files)).toEqual([])
})
