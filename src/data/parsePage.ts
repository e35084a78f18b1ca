import type { Dataset } from '@/domain/Dataset'
import * as v from 'valibot'
import { DatasetError } from './DatasetError'
import { inBothKeys } from './oneLanguage'
import type { PageData } from './PageData'
import { pageSchema } from './schema/pageSchema'

/** A broken file can be wrong in a hundred thousand places; a person reads a few. */
const REASONS_MAX = 10

function shapeReasons(issues: readonly v.BaseIssue<unknown>[]): string[] {
  return issues.map((issue) => {
    const path = issue.path?.map((item) => String(item.key)).join('.') ?? ''
    const expected = issue.kind === 'schema' ? (issue.expected ?? issue.message) : issue.message
    return `${path || 'page'}: expected ${expected}, found ${issue.received}`
  })
}

/** What the screens look up must be there, or a screen would stand half empty. */
function referenceReasons(dataset: Dataset): string[] {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id))
  const [themes, units, sources] = [ids(dataset.themes), ids(dataset.units), ids(dataset.sources)]
  const indicators = ids(dataset.indicators)
  const missing = (known: ReadonlySet<string>, id: string, at: string) =>
    known.has(id) ? [] : [`${at}: names "${id}", which is not in the dataset`]
  return [
    ...dataset.indicators.flatMap((indicator) => [
      ...missing(themes, indicator.theme, indicator.id),
      ...missing(units, indicator.unit, indicator.id),
      ...indicator.claims.flatMap((claim) => missing(sources, claim.source, claim.id)),
    ]),
    ...dataset.targets.flatMap((target) => [
      ...missing(indicators, target.indicator, target.id),
      ...missing(sources, target.source, target.id),
    ]),
  ]
}

function malformed(reasons: readonly string[]): DatasetError {
  return new DatasetError('malformed', reasons.slice(0, REASONS_MAX))
}

/** Texts by both keys; what nests deeper than can be walked is no page. */
function readable(json: unknown): unknown {
  try {
    return inBothKeys(json)
  } catch (error) {
    throw malformed([String(error)])
  }
}

/** The whole page or none of it: throws `DatasetError` where anything is not as it must be. */
export function parsePage(json: unknown): PageData {
  const { success, output, issues } = v.safeParse(pageSchema, readable(json))
  if (!success) throw malformed(shapeReasons(issues))
  const reasons = referenceReasons(output.dataset)
  if (reasons.length > 0) throw malformed(reasons)
  return output
}
