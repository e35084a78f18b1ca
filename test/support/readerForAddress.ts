import type { Dataset } from '@/domain/Dataset'
import { indexDataset } from '@/domain/indexDataset'
import { parseAddress } from '@/state/parseAddress'
import type { Reader } from '@/ui/Reader'
import { readerFor } from '@/views/readerFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { verdictDataset } from './verdictDataset'

/** Who reads a dataset at an address, as the app makes it: language, words, days and links. */
export function readerForAddress(url = '/', dataset: Dataset = verdictDataset()): Reader {
  const address = parseAddress(url)
  const page = { index: indexDataset(dataset), drawings: {} }
  return readerFor(page, uiWordsFor(address.language), address)
}
