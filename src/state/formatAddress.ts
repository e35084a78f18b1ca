import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Address, Place } from './Address'
import { writtenParams } from './writtenParams'

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
    case 'explore':
    case 'embed/chart':
      return place.view
    case 'embed':
      return 'embed/comparison'
    case 'not-found':
      return place.path
  }
}

function queryOf(address: Address): string {
  const params: [string, string][] = []
  if (address.then !== defaultPeriod.then) params.push(['then', address.then])
  if (address.now !== defaultPeriod.now) params.push(['now', address.now])
  if (address.known !== undefined) params.push(['known', address.known])
  if (address.mode !== 'value') params.push(['mode', address.mode])
  if (address.extent !== 'all') params.push(['extent', address.extent])
  if (address.unfolded.length > 0) params.push(['open', address.unfolded.join(',')])
  if (address.order !== 'occasion') params.push(['by', address.order])
  if (address.disputedOnly) params.push(['disputed', '1'])
  if (address.place.view === 'embed' && address.place.id !== undefined) {
    params.push(['id', address.place.id])
  }
  if (address.evidence !== undefined) params.push(['evidence', address.evidence])
  const asked = 'asked' in address.place ? address.place.asked : ''
  return [writtenParams(params), asked].filter((part) => part !== '').join('&')
}
