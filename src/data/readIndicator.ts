import * as v from 'valibot'
import type { PlacedIndicator, ReadFile } from './RawDataset'
import { claimSchema } from './schema/claimSchema'
import { disputeSchema, indicatorHeadSchema, type RawIndicatorHead } from './schema/indicatorSchema'
import { wholeEntries } from './wholeEntries'

const BLANK = { vi: '-', en: '-' }

/** What stands in for a faulty part that no rule needs, so that the rules still see the rest. */
const STAND_INS = { name: BLANK, definition: BLANK, order: 1, claims: [] } as const

/** The counting rules that have a name, whatever is wrong with their words. */
function namedBases(bases: unknown): Record<string, typeof BLANK> {
  const names = Object.keys(Object(bases)).filter((name) => /^[a-z0-9-]+$/.test(name))
  return Object.fromEntries(names.map((name) => [name, BLANK]))
}

/** The head without its faulty parts; nothing where the kind or another thing rules need is one. */
function readableHead(json: unknown): RawIndicatorHead | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const whole = v.safeParse(indicatorHeadSchema, json)
  if (whole.success) return whole.output
  const rest: Record<string, unknown> = { ...json }
  for (const issue of whole.issues) {
    const key = String(issue.path?.[0].key)
    if (key in STAND_INS) rest[key] = STAND_INS[key as keyof typeof STAND_INS]
    else if (key === 'bases') rest[key] = namedBases(rest[key])
    else delete rest[key]
  }
  const { success, output } = v.safeParse(v.omit(indicatorHeadSchema, ['bases']), rest)
  const bases = rest['bases'] as RawIndicatorHead['bases']
  return success ? { ...output, ...(bases ? { bases } : {}) } : undefined
}

/** Reads an indicator's file as far as it follows the format. */
export function readIndicator({ file, json }: ReadFile): PlacedIndicator[] {
  const head = readableHead(json)
  if (!head) return []
  const disputes = Reflect.get(Object(json), 'disputes')
  return [
    {
      file,
      path: '',
      value: head,
      claims: wholeEntries(claimSchema, file, 'claims', head.claims),
      disputes: wholeEntries(disputeSchema, file, 'disputes', disputes),
    },
  ]
}
