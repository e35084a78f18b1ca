import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createLogger, createServer, type InlineConfig } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATASET_OUTPUTS } from '@/build/datasetOutputs'
import { datasetPlugin } from '@/build/datasetPlugin'
import { mockWorkerPlugin } from '@/build/mockWorkerPlugin'
import { indexDataset } from '@/domain/indexDataset'
import { goodCompiled } from '../support/goodCompiled'
import { filesOf, goodDataset } from '../support/goodDataset'
import { travelledPage } from '../support/travelledPage'

const BROKEN = 'public/data/units.json'
let root = ''

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}

const config = (more: InlineConfig = {}): InlineConfig => ({
  root,
  configFile: false,
  customLogger: createLogger('silent'),
  plugins: [datasetPlugin(), mockWorkerPlugin()],
  ...more,
})

/** Asks a developing server in a mode for a path. */
async function ask(path: string, mode = 'development'): Promise<Response> {
  const server = await createServer(config({ mode, server: { port: 0, ws: false } }))
  try {
    await server.listen()
    const address = server.httpServer?.address() as AddressInfo | null | undefined
    const response = await fetch(`http://localhost:${address?.port}${path}`)
    return new Response(await response.text(), response)
  } finally {
    await server.close()
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dataset-'))
  await put('index.html', '<!doctype html><title>t</title>')
  for (const { path, text } of filesOf(goodDataset())) await put(`public/data/${path}`, text)
})

afterAll(() => rm(root, { recursive: true }))

describe('the dataset while developing', () => {
  it('is compiled from what is written', async () => {
    const response = await ask('/data/dataset.json')
    expect(response.headers.get('content-type')).toMatch('application/json')
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(goodCompiled())))
  })

  it.each(Object.entries(DATASET_OUTPUTS))('comes with %s', async (path, write) => {
    expect(await (await ask(`/${path}`)).text()).toBe(write(goodCompiled()))
  })

  it.each([
    ['vi', 'overview'],
    ['en', 'indicators/coverage'],
  ] as const)('comes in pages: in %s %s', async (language, name) => {
    const response = await ask(`/data/pages/${language}/${name}.json`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch('application/json')
    const page = travelledPage(indexDataset(goodCompiled()), language, name)
    expect(await response.json()).toEqual(page)
  })

  it('has no page of an indicator that is not there', async () => {
    const response = await ask('/data/pages/vi/indicators/none.json')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch('application/json')
  })

  it.each(['dataset', 'pages/vi/overview'])('answers %s with its faults', async (name) => {
    const good = await readFile(join(root, BROKEN), 'utf8')
    await put(BROKEN, '{"units": []}')
    const response = await ask(`/data/${name}.json`)
    await put(BROKEN, good)
    expect(response.status).toBe(500)
    expect(JSON.stringify(await response.json())).toMatch(/"path":"unit".*a unit of units.json/)
  })

  it('serves the mock worker only in mock mode', async () => {
    expect(await (await ask('/mockServiceWorker.js', 'mock')).text()).toMatch('IS_MOCKED_RESPONSE')
    expect(await (await ask('/mockServiceWorker.js')).text()).not.toMatch('IS_MOCKED_RESPONSE')
  })
})

describe('the built site', () => {
  it('holds the dataset, its tables and the written files', async () => {
    await build(config())
    const files = await readdir(join(root, 'dist/data'))
    expect(files).toEqual(
      expect.arrayContaining([
        'catalogue.json',
        'datapackage.json',
        'dataset.json',
        'indicators',
        'observations.csv',
        'units.json',
      ]),
    )
    const text = await readFile(join(root, 'dist/data/dataset.json'), 'utf8')
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(goodCompiled())))
  })

  it('is not built from faults, and all are named', async () => {
    const good = await readFile(join(root, BROKEN), 'utf8')
    await put(BROKEN, '{"units": [], "more": 1}')
    await expect(build(config())).rejects.toThrow(
      /8 faults:[^]*accounts-activated.json: unit: [^]*units.json: more: /,
    )
    await put(BROKEN, good)
  })

  it('is not built with the mock worker in public', async () => {
    await put('public/mockServiceWorker.js', '')
    await expect(build(config())).rejects.toThrow(/parts of the mocks: public/)
    await rm(join(root, 'public/mockServiceWorker.js'))
  })
})
