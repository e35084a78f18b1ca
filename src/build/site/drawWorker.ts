import { readFile } from 'node:fs/promises'
import { workerData } from 'node:worker_threads'
import type { Dataset } from '@/domain/Dataset'
import { indexDataset } from '@/domain/indexDataset'
import { drawSite, type SiteShare } from './drawSite'
import type { SitePlan } from './SitePlan'

/** What a worker is given: the compiled dataset's file, its share of the work, and the plan. */
export interface DrawingTask {
  readonly dataset: string
  readonly share: SiteShare
  readonly plan: SitePlan
}

const { dataset, share, plan } = workerData as DrawingTask
const whole = JSON.parse(await readFile(dataset, 'utf8')) as Dataset
await drawSite(indexDataset(whole), share, plan)
