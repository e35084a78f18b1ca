import type { Dataset } from '@/domain/Dataset'
import type { Observation } from '@/data/observations'

interface Field {
  readonly name: keyof Observation
  readonly type: 'string' | 'date' | 'number'
  readonly description: string
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] }
}

const REQUIRED = { required: true } as const

const oneOf = (...values: readonly string[]) => ({ ...REQUIRED, enum: values })

/** The columns of observations.csv, in order. */
export const OBSERVATION_FIELDS: readonly Field[] = [
  {
    name: 'indicator',
    type: 'string',
    description: 'Indicator id; names are in catalogue.json.',
    constraints: REQUIRED,
  },
  { name: 'theme', type: 'string', description: 'Theme id.', constraints: REQUIRED },
  {
    name: 'kind',
    type: 'string',
    description: 'What sort of quantity is measured.',
    constraints: oneOf('stock', 'flow', 'rate', 'share', 'score', 'rank'),
  },
  { name: 'period_start', type: 'date', description: 'First day; empty for a figure as of a day.' },
  {
    name: 'period_end',
    type: 'date',
    description: 'Last day the figure stands for.',
    constraints: REQUIRED,
  },
  {
    name: 'value',
    type: 'string',
    description: 'Figure in base units; "low..high" where bound is between.',
    constraints: REQUIRED,
  },
  { name: 'unit', type: 'string', description: 'Unit id.', constraints: REQUIRED },
  {
    name: 'bound',
    type: 'string',
    description: 'How the source hedged it: exact, at least, at most, about, or a range.',
    constraints: oneOf('exact', 'atLeast', 'atMost', 'approx', 'between'),
  },
  {
    name: 'step',
    type: 'number',
    description: 'Worth of the last digit as stated, in base units; 0 for a full count.',
    constraints: REQUIRED,
  },
  {
    name: 'status',
    type: 'string',
    description: 'charted; evidence: kept, not charted; disputed: cannot hold beside another.',
    constraints: oneOf('charted', 'evidence', 'disputed'),
  },
  {
    name: 'stated',
    type: 'string',
    description: 'The figure phrase as stated.',
    constraints: REQUIRED,
  },
  { name: 'said_on', type: 'date', description: 'Day of the statement; empty where unknown.' },
  { name: 'source', type: 'string', description: 'Source id.', constraints: REQUIRED },
  {
    name: 'publisher',
    type: 'string',
    description: 'Who published the page.',
    constraints: REQUIRED,
  },
  {
    name: 'published',
    type: 'string',
    description: 'Publication day or month; empty where unknown.',
  },
  { name: 'url', type: 'string', description: 'Address of the page.', constraints: REQUIRED },
]

/** The Frictionless description of observations.csv (datapackage.json, Data Package v1). */
export function dataPackage({ version, day }: Dataset): object {
  return {
    name: 'nhip-so-observations',
    title: "Nhịp Số: published figures of Vietnam's digital transformation",
    description:
      'Every published statement of every indicator, with its hedging, its source and how it is used. Independent, compiled from public reports.',
    version,
    created: `${day}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: [
      {
        name: 'observations',
        path: 'observations.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
        schema: { fields: OBSERVATION_FIELDS, missingValues: [''] },
      },
    ],
  }
}
