import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface SourceFile {
  readonly path: string
  readonly text: string
}

const written = new Set(['.ts', '.tsx', '.css'])

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((path) => written.has(extname(path)))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** `path:line` of every line that matches. */
function linesWith(found: RegExp, among: (path: string) => boolean = () => true): string[] {
  return files
    .filter(({ path }) => among(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, place) =>
          found.test(line) ? [`${path}:${place + 1}: ${line.trim()}`] : [],
        ),
    )
}

const inBuild = (path: string) => path.startsWith('src/build/')
const isMarkup = (path: string) => path.endsWith('.tsx')

describe('the files of src', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it('have a home: none is a drawer for odds and ends, none a barrel', () => {
    const homeless = /^(utils?|helpers?|common|misc|types?|constants?|index)\.tsx?$/i
    expect(files.filter(({ path }) => homeless.test(basename(path)))).toEqual([])
    const folder = /\/(utils?|helpers?|common|misc|types?|constants?)\//i
    expect(files.filter(({ path }) => folder.test(path))).toEqual([])
  })

  it('have at most 200 lines', () => {
    const lengths = files.map(({ path, text }) => ({
      path,
      lines: text.replace(/\n$/, '').split('\n').length,
    }))
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
  })

  it('hold nothing left over from the work on them', () => {
    expect(linesWith(/\b(TODO|FIXME|XXX)\b/)).toEqual([])
    expect(linesWith(/\bdebugger\b|console\.(log|debug)\(/, (path) => !inBuild(path))).toEqual([])
  })

  it('silence no tool', () => {
    const silenced = /(oxlint|eslint)-(disable|enable)|@ts-(ignore|nocheck|expect-error)/
    expect(linesWith(silenced)).toEqual([])
    expect(linesWith(/(v8|c8|istanbul) ignore|prettier-ignore/)).toEqual([])
  })

  it('compute and format no number in markup', () => {
    const reckoning =
      /\.toFixed\(|\.toPrecision\(|toLocale\w*String\(|Intl\.|Math\.(round|floor|ceil|trunc)/
    expect(linesWith(reckoning, isMarkup)).toEqual([])
  })

  it('take HTML from no text but a drawing of ours', () => {
    const taken = linesWith(
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML/,
    )
    expect(taken.filter((line) => !line.startsWith('src/ui/DrawnPicture.tsx:'))).toEqual([])
  })

  it('load the libraries of file formats when a file is asked for, never before', () => {
    const named = /from '(?!@\/|\.\/)/
    const inExports = (path: string) => path.startsWith('src/exports/')
    expect(linesWith(named, inExports).filter((line) => !line.includes(': import type'))).toEqual(
      [],
    )
  })
})
