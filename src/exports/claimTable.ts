import { claimDay } from '@/domain/claimDay'
import { clean } from '@/domain/clean'
import { intervalOf } from '@/domain/intervalOf'
import { knownFrom } from '@/domain/knownFrom'
import { boundText } from '@/wording/boundText'
import { CLAIM_COLUMNS, type ClaimColumn } from '@/wording/ColumnWords'
import { sentenceText } from '@/wording/sentenceText'
import { statusText } from '@/wording/statusText'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import { unitText } from '@/wording/unitText'
import type { Cell, CellKind, Table } from './Table'
import { tableOf } from './tableOf'
import type { Takeaway } from './Takeaway'
import { takeawayClaims, type UsedClaim } from './takeawayClaims'

type Row = Record<ClaimColumn, Cell>

const KINDS: Readonly<Partial<Record<ClaimColumn, CellKind>>> = {
  value: 'number',
  value_max: 'number',
  step: 'number',
  low: 'number',
  high: 'number',
  of: 'number',
  source: 'number',
  as_of_day: 'day',
  period_start: 'day',
  period_end: 'day',
  said_on: 'day',
  known_from: 'day',
  as_of_inferred: 'truth',
  known_from_inferred: 'truth',
  url: 'link',
}

/** What the claim says, and which values that allows. */
function figureCells({ claim, indicator }: UsedClaim, { lang, index }: Takeaway) {
  const unit = index.unitOf(indicator)
  const { low, high } = intervalOf(claim, indicator.kind)
  return {
    id: claim.id,
    indicator_id: indicator.id,
    indicator: indicator.name[lang],
    stated: claim.stated,
    value: clean(claim.value),
    value_max: claim.valueMax,
    unit: unitText(unit, 2, lang),
    bound: claim.bound,
    step: claim.step,
    low: clean(low),
    high: clean(high),
    reading: sentenceText(boundText(claim, indicator, unit, lang)),
  }
}

/** As of when, said when, known since when: three facts, each empty where it is not known. */
function dayCells({ claim }: UsedClaim, { index }: Takeaway) {
  const since = knownFrom(claim, index.sources.get(claim.source))
  return {
    as_of: claim.asOf,
    as_of_day: claimDay(claim),
    period_start: claim.period?.start,
    period_end: claim.period?.end,
    as_of_inferred: claim.asOfInferred,
    said_on: claim.saidOn,
    known_from: since.day,
    known_from_inferred: since.inferred,
  }
}

function rowOf(used: UsedClaim, takeaway: Takeaway): Row {
  const { claim, indicator, status, usedFor } = used
  const { lang, index } = takeaway
  const source = index.sources.get(claim.source)
  const occasion = claim.occasion === undefined ? undefined : index.occasions.get(claim.occasion)
  const basis = claim.basis === undefined ? undefined : indicator.bases[claim.basis]
  return {
    ...figureCells(used, takeaway),
    ...dayCells(used, takeaway),
    used_for: usedFor,
    status,
    status_text: statusText(status, lang),
    source: source?.number,
    publisher: source?.publisher,
    title: source?.title,
    url: source?.url,
    published: source?.published,
    occasion: occasion?.name[lang],
    basis: basis?.[lang] ?? claim.basis,
    of: claim.of,
    caution: claim.caution?.[lang],
    contradicts: claim.contradicts.join('; '),
  }
}

/** Every statement behind the table, with what it allows, its days, its source and its use. */
export function claimTable(takeaway: Takeaway): Table {
  const words = takeawayWordsFor(takeaway.lang)
  const rows = takeawayClaims(takeaway).map((used) => rowOf(used, takeaway))
  return tableOf(CLAIM_COLUMNS, words.claims, KINDS, rows)
}
