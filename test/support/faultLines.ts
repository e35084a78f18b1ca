import { expect } from 'vitest'
import { checkDataset } from '@/data/checkDataset'
import { faultLine } from '@/data/Fault'
import { filesOf, goodDataset, type Json } from './goodDataset'

/** One change to the good dataset; undefined removes what the path names. */
export type Change = readonly [file: string, path: string, value: Json | undefined]

/** A change, the place its fault must name and what the fault must say. */
export type FaultCase = readonly [name: string, made: Change, place: string, says: RegExp]

/** Short names for the files of the good dataset. */
export const FILES = {
  activated: 'indicators/accounts-activated.json',
  issued: 'indicators/accounts-issued.json',
  rate: 'indicators/activation-rate.json',
  rank: 'indicators/egov-rank.json',
  coverage: 'indicators/coverage.json',
  online: 'indicators/services-online.json',
  done: 'indicators/services-done.json',
} as const

/** Sets or removes what a path like `claims[0].asOf` names. */
export function change(json: Json | undefined, path: string, value: Json | undefined): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const last = keys.pop() ?? ''
  const owner = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), json) as object
  if (value === undefined) Reflect.deleteProperty(owner, last)
  else Reflect.set(owner, last, value)
}

/** The faults of the good dataset after some changes, as the command prints them. */
export function faultLines(...changes: readonly Change[]): string[] {
  const dataset = goodDataset()
  for (const [file, path, value] of changes) change(dataset[file], path, value)
  return checkDataset(filesOf(dataset)).faults.map(faultLine)
}

/** The change brings a fault at its place that says what it must. */
export function expectFault([, made, place, says]: FaultCase): void {
  const start = `${made[0]}: ${place}: `
  const lines = faultLines(made).filter((line) => line.startsWith(start))
  expect(lines.map((line) => line.slice(start.length)).join('\n')).toMatch(says)
}
