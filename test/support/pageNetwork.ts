import { vi } from 'vitest'
import { pageOutput } from '@/data/pageOutput'
import { indexDataset } from '@/domain/indexDataset'
import { verdictDataset } from './verdictDataset'

/** What the network says to a request for a page; `pending` never comes. */
type Answer = 'pending' | ((path: string) => Response | Promise<Response>)

const index = indexDataset(verdictDataset())

/** The pages of the dataset of every verdict, and 404 for all others. */
export function finePages(path: string): Response {
  const page = pageOutput(index, path)
  return page ? Response.json(page) : new Response('Not found', { status: 404 })
}

/** The network: each request gets the answer that stands. A pending one never comes. */
export function pageNetwork(first: Answer) {
  let answer = first
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const path = input instanceof Request ? input.url : input.toString()
    asked.push(path.replace(/^.*\/data\/pages\//, '').replace(/\.json$/, ''))
    if (answer === 'pending') return new Promise<Response>(() => undefined)
    return Promise.resolve(answer(path))
  })
  return {
    /** The pages asked for, in order: `vi/overview`. */
    asked,
    set: (next: Answer) => {
      answer = next
    },
  }
}
