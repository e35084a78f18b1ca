/**
 * The data of one screen: `overview` between its default days, `ledger` every row for any other
 * two days, `names` what a wrong address may have meant, `nowhere` the not-found screen before it
 * knows the address, and a page an indicator.
 */
export type PageName =
  'overview' | 'ledger' | 'sources' | 'method' | 'names' | 'nowhere' | `indicators/${string}`
