import type { CDPSession } from 'playwright'

/** What travels: the document carries styles and data with it. */
export const kinds = ['document', 'script', 'font', 'data', 'other'] as const

type Kind = (typeof kinds)[number]

/** Bytes as they travel, headers included, by what they are for. */
export type Transfers = Record<Kind, number>

const kindOf: Readonly<Record<string, Kind>> = {
  Document: 'document',
  Script: 'script',
  Font: 'font',
  Fetch: 'data',
  XHR: 'data',
}

/** Counts what a page fetches from now on. */
export function countTransfers(line: CDPSession): Transfers {
  const sums: Transfers = { document: 0, script: 0, font: 0, data: 0, other: 0 }
  const known = new Map<string, Kind>()
  line.on('Network.responseReceived', ({ requestId, type }) => {
    known.set(requestId, kindOf[type] ?? 'other')
  })
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sums[known.get(requestId) ?? 'other'] += encodedDataLength
  })
  return sums
}

export function totalOf(transfers: Transfers): number {
  return kinds.reduce((sum, kind) => sum + transfers[kind], 0)
}
