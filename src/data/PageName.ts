/**
 * The data of one screen: `overview` between its default days, `ledger` every row for any other
 * two days, `names` what a wrong address may have meant, `nowhere` the not-found screen before it
 * knows the address, a page an indicator, and a page each part of a long register of sources.
 */
export type PageName =
  | 'overview'
  | 'ledger'
  | 'sources'
  | 'method'
  | 'names'
  | 'nowhere'
  | `sources-${number}`
  | `indicators/${string}`
