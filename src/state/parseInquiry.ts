import { isDay } from '@/domain/calendar'
import { FACETS, type Filter } from '@/domain/explore/Facet'
import {
  CHARTS,
  COLUMNS,
  type Checked,
  type ColumnName,
  FIRST_INQUIRY,
  type Inquiry,
  MEASURES,
  MOST_PICKED,
  SCALES,
  type Sort,
  type SortKey,
} from '@/domain/explore/Inquiry'

/** Longer words and values than anybody searches by are cut or dropped. */
const LONGEST = 200
/** Values of one facet an address may ask for. */
const MOST_VALUES = 60

const SORT_KEYS: readonly SortKey[] = ['name', ...COLUMNS]
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The inquiry that a query asks for. Never fails: what makes no sense is left out. Whether a value
 * or a row is known, only the data tell.
 */
export function parseInquiry(asked: string): Inquiry {
  const params = new URLSearchParams(asked)
  const sort = sortOf(params.get('sort') ?? '')
  const base = params.get('base')
  const check = checkOf(params.get('check') ?? '')
  return {
    text: textOf(params.get('q') ?? ''),
    filter: filterOf(params),
    ...(sort && { sort }),
    columns: columnsOf(params.get('columns')),
    picked: unique((params.get('pick') ?? '').split(','))
      .filter((id) => slug.test(id))
      .slice(0, MOST_PICKED),
    chart: among(CHARTS, params.get('chart')) ?? FIRST_INQUIRY.chart,
    measure: among(MEASURES, params.get('measure')) ?? FIRST_INQUIRY.measure,
    scale: among(SCALES, params.get('scale')) ?? FIRST_INQUIRY.scale,
    ...(base !== null && isDay(base) && { base }),
    ...(check && { check }),
  }
}

/** Words as they are sought: one line, without what a browser cannot keep in an address. */
function textOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  // Cut between characters, never within one.
  return [...line].slice(0, LONGEST).join('').trim()
}

function filterOf(params: URLSearchParams): Filter {
  const asked = FACETS.map((name) => {
    const values = unique(params.getAll(name)).filter((value) => textOf(value) === value)
    return [name, values.filter((value) => value !== '').slice(0, MOST_VALUES)] as const
  })
  return Object.fromEntries(asked.filter(([, values]) => values.length > 0))
}

function sortOf(text: string): Sort | undefined {
  const by = among(SORT_KEYS, text.replace(/^-/, ''))
  return by && { by, descending: text.startsWith('-') }
}

function checkOf(text: string): Checked | undefined {
  const [indicator = '', day = '', ...more] = text.split('/')
  const whole = more.length === 0 && slug.test(indicator) && isDay(day)
  return whole ? { indicator, day } : undefined
}

function columnsOf(text: string | null): readonly ColumnName[] {
  const asked = unique((text ?? '').split(',')).flatMap((name) => among(COLUMNS, name) ?? [])
  return asked.length > 0 ? asked : FIRST_INQUIRY.columns
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function among<Choice extends string>(
  choices: readonly Choice[],
  text: string | null,
): Choice | undefined {
  return choices.find((choice) => choice === text)
}
