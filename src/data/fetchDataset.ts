import type { Dataset } from '@/domain/Dataset'
import { DatasetError } from './DatasetError'
import { parseDataset } from './parseDataset'

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

/** Fetches and checks the dataset; fails only with a `DatasetError` (or the signal's abort). */
export async function fetchDataset(url: string, signal: AbortSignal): Promise<Dataset> {
  const response = await answered(fetch(url, { signal }), signal)
  if (!response.ok) {
    throw new DatasetError('http', [`the server answered ${response.status}`], response.status)
  }
  return parseDataset(readJson(await answered(response.text(), signal)))
}
