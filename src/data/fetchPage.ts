import { DatasetError } from './DatasetError'
import type { PageData } from './PageData'

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** An abandoned request is nobody's fault; everything else the network throws means no answer. */
async function answered<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (signal.aborted) throw error
    throw new DatasetError('offline', [reasonOf(error)])
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DatasetError('malformed', [reasonOf(error)])
  }
}

/** Fetches and checks a page; fails only with a `DatasetError` (or the signal's abort). */
export async function fetchPage(url: string, signal: AbortSignal): Promise<PageData> {
  // What a page was drawn from came with it, checked at build; only what is fetched needs this.
  const checker = answered(import('./parsePage'), signal)
  // Where the answer fails too, one reason is enough.
  checker.catch(() => undefined)
  const response = await answered(fetch(url, { signal }), signal)
  if (!response.ok) {
    throw new DatasetError('http', [`the server answered ${response.status}`], response.status)
  }
  const json = readJson(await answered(response.text(), signal))
  const { parsePage } = await checker
  return parsePage(json)
}
