/**
 * The data of one screen: `known-` and a day the whole as it was known then, `explore` the whole dataset, `overview` between its default days,
 * `ledger` every row for any other two days, `names` what a wrong address may have meant, `search`
 * what the palette finds and shows of it, `nowhere` the not-found screen before it knows the
 * address, a page an indicator, and a page each part of a long register of sources.
 */
export type PageName =
  | 'overview'
  | 'explore'
  | 'ledger'
  | 'sources'
  | 'method'
  | 'names'
  | `known-${string}`
  | 'search'
  | 'nowhere'
  | `sources-${number}`
  | `indicators/${string}`
