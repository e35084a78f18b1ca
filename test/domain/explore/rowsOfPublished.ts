import { defaultPeriod } from '@/domain/defaultPeriod'
import { indexDataset } from '@/domain/indexDataset'
import { rowsOf } from '@/domain/explore/rowsOf'
import { publishedDataset } from '../../support/publishedDataset'

/** The published dataset, and its rows between the default days. */
export const index = indexDataset(publishedDataset())
export const rows = rowsOf(index, defaultPeriod.then, defaultPeriod.now)
