import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Address, Place } from './Address'

/** The path and query of a screen. Writes only what differs from the default. */
export function formatAddress(address: Address): string {
  const query = queryOf(address)
  return pathOf(address) + (query === '' ? '' : `?${query}`)
}

function pathOf({ language, place }: Address): string {
  const root = language === 'en' ? '/en/' : '/'
  return root + pathOfPlace(place)
}

/** The path of a screen below its language: `indicators/x`, nothing for the overview. */
export function pathOfPlace(place: Place): string {
  switch (place.view) {
    case 'overview':
      return ''
    case 'indicator':
      return `indicators/${place.id}`
    case 'sources':
      return place.part === undefined ? 'sources' : `sources/${place.part}`
    case 'method':
      return 'method'
    case 'not-found':
      return place.path
  }
}

function queryOf(address: Address): string {
  const params: [string, string][] = []
  if (address.then !== defaultPeriod.then) params.push(['then', address.then])
  if (address.now !== defaultPeriod.now) params.push(['now', address.now])
  if (address.mode !== 'value') params.push(['mode', address.mode])
  if (address.extent !== 'all') params.push(['extent', address.extent])
  if (address.unfolded.length > 0) params.push(['open', address.unfolded.join(',')])
  if (address.order !== 'occasion') params.push(['by', address.order])
  if (address.disputedOnly) params.push(['disputed', '1'])
  if (address.evidence !== undefined) params.push(['evidence', address.evidence])
  // Slash and comma are legal in a query and keep the link readable.
  return params
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',')}`,
    )
    .join('&')
}
