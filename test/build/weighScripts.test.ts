import { expect, it } from 'vitest'
import { weighScripts } from '@/build/weighScripts'

const MODULES: Readonly<Record<string, string>> = {
  'assets/a.js': 'import{x as y}from"./b.js";import"./c.js";y(()=>import("./later.js"))',
  'assets/b.js': "export*from'./c.js'",
  'assets/c.js': 'import "/vendor/d.js"',
  'vendor/d.js': 'import{z}from"../assets/a.js"',
}
const read = (path: string) => Buffer.from(MODULES[path]!)

it('follows what a module cannot run without, each once', () => {
  const names = weighScripts(['assets/a.js'], read).map(({ name }) => name)
  expect(names).toEqual(['assets/a.js', 'assets/b.js', 'assets/c.js', 'vendor/d.js'])
})

it('leaves out what is there already', () => {
  const names = weighScripts(['assets/a.js'], read, ['assets/c.js']).map(({ name }) => name)
  expect(names).toEqual(['assets/a.js', 'assets/b.js'])
})
