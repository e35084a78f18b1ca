import { beforeAll, describe, expect, it } from 'vitest'
import { type Allowed, folders, importTable, packages } from './importTable'
import { lintProbes } from './lintProbes'

/** One import, standing in a line of its own. */
interface Probe {
  readonly target: string
  readonly text: string
  readonly refused: boolean
}

/** Every way in which a module can reach the values of another. */
function values(target: string, refused: boolean): Probe[] {
  const name = nameFor(target)
  return [
    `import ${name} from '${target}'`,
    `import { thing as ${name}Part } from '${target}'`,
    `import * as ${name}Whole from '${target}'`,
    `import '${target}'`,
    `export { thing as ${name}Shown } from '${target}'`,
    `export * from '${target}'`,
    `export const ${name}Later = () => import('${target}')`,
  ].map((text) => ({ target, text, refused }))
}

/** The same for types alone. */
function types(target: string, refused: boolean): Probe[] {
  const name = nameFor(target)
  return [
    `import type { Thing as ${name}Type } from '${target}'`,
    `import { type Thing as ${name}Inline } from '${target}'`,
    `export type { Thing as ${name}Export } from '${target}'`,
  ].map((text) => ({ target, text, refused }))
}

function nameFor(target: string): string {
  return target.replaceAll(/[^a-zA-Z]/g, '_')
}

function probesFor(place: string, allowed: Allowed): Probe[] {
  const closed = place.startsWith('src/strange/')
  return [
    ...folders.flatMap((folder) => {
      const target = folder === 'views' ? '@/views/other/Thing' : `@/${folder}/Thing`
      const refused = !allowed.folders.includes(folder)
      return [...values(target, refused), ...types(target, refused)]
    }),
    ...packages.flatMap((name) => {
      const refused = !allowed.packages.includes(name)
      const typed = allowed.types?.includes(name) ?? false
      return [...values(name, refused), ...types(name, refused && !typed)]
    }),
    ...values('./Neighbour', closed),
    ...types('./Neighbour', closed),
    ...['../Outside', '../../mocks/handlers', '../ui/Thing', '@/Thing', '@/strange/../ui/Thing']
      .filter((target) => !(isStart(place) && target.startsWith('@/strange')))
      .flatMap((target) => [...values(target, true), ...types(target, true)]),
  ]
}

function isStart(place: string): boolean {
  return ['src/App.tsx', 'src/main.tsx', 'src/prerender.tsx'].includes(place)
}

const probes = new Map(
  Object.entries(importTable).map(([place, allowed]) => [place, probesFor(place, allowed)]),
)

describe('the import table is a rule of the linter', () => {
  let broken: ReadonlySet<string> = new Set()
  beforeAll(async () => {
    const files = [...probes].map(([place, list]) => [
      place,
      list.map(({ text }) => `${text}\n`).join(''),
    ])
    broken = await lintProbes('no-restricted-imports', Object.fromEntries(files))
  })

  it.each([...probes])('%s may import what the table lists and nothing else', (place, list) => {
    const judged = list.map(({ text }, line) => ({
      text,
      refused: broken.has(`${place}:${line + 1}`),
    }))
    expect(judged).toEqual(list.map(({ text, refused }) => ({ text, refused })))
  })

  it('main alone may start the mocks, and nothing else of them', async () => {
    const start = "export const start = () => import('../mocks/startMocks')\n"
    const places = ['src/main.tsx', 'src/App.tsx', 'src/ui/probe.ts', 'src/views/probe.ts']
    const files = Object.fromEntries(places.map((place) => [place, start]))
    const refused = await lintProbes('no-restricted-imports', files)
    expect([...refused].toSorted()).toEqual(places.slice(1).map((place) => `${place}:1`))
  })
})

describe('the ways around the import table are closed', () => {
  it.each([
    ['no-require-imports', "export const found = require('@/ui/Thing')\n"],
    ['no-dynamic-require', 'export const load = (name: string) => import(name)\n'],
    ['consistent-type-imports', "export type Found = import('@/ui/Thing').Thing\n"],
    ['consistent-type-imports', "import { Thing } from './Thing'\nexport type A = Thing\n"],
    ['no-barrel-file', "export * from './one'\nexport * from './two'\n"],
    ['no-explicit-any', 'export const any = (thing: any) => String(thing)\n'],
    ['no-console', "export const say = () => console.log('here')\n"],
    ['no-warning-comments', '// TODO later\nexport const one = 1\n'],
    ['no-restricted-properties', 'export const now = () => Date.now()\n'],
    ['no-restricted-globals', "export const ask = () => fetch('/data')\n"],
    ['max-lines', 'export const one = 1\n'.concat('// more\n'.repeat(200))],
    ['max-lines-per-function', `export function long() {\n${'  one()\n'.repeat(40)}}\n`],
  ])('%s is at work', async (rule, text) => {
    const found = await lintProbes(rule, { 'src/domain/probe.ts': text })
    expect([...found]).not.toEqual([])
  })
})
