import { isDay } from '@/domain/calendar'
import { defaultPeriod } from '@/domain/defaultPeriod'
import type { Address, Place } from './Address'
import { writtenParams } from './writtenParams'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const claimId = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/
const partNumber = /^[1-9]\d{0,5}$/
/** What stands in an address whatever its screen. */
const OWN = /^(then|now|known|mode|extent|open|by|disputed|evidence)$/

const places = new Map<string, Place>([
  ['', { view: 'overview' }],
  ['sources', { view: 'sources' }],
  ['method', { view: 'method' }],
])

/**
 * The screen an address asks for. Never fails: what makes no sense falls back to the default,
 * an unknown path becomes `not-found`, days the wrong way round are swapped.
 * @param url path and query, e.g. `/en/indicators/x?then=2024-10-10`
 */
export function parseAddress(url: string): Address {
  const [path = '', query = ''] = splitOnce(url.replace(/#.*$/s, ''), '?')
  const parts = asBrowsersRead(path)
    .split('/')
    .filter((part) => part !== '')
  const english = parts[0] === 'en'
  const params = new URLSearchParams(query)
  const evidence = params.get('evidence')
  const known = params.get('known')
  return {
    language: english ? 'en' : 'vi',
    place: placeOf(english ? parts.slice(1) : parts, params),
    ...daysOf(params),
    ...(known !== null && isDay(known) ? { known } : {}),
    ...(evidence !== null && claimId.test(evidence) ? { evidence } : {}),
    mode: oneOf(params.get('mode'), ['value', 'index', 'log']),
    extent: oneOf(params.get('extent'), ['all', 'period']),
    unfolded: unfoldedOf(params.get('open')),
    order: oneOf(params.get('by'), ['occasion', 'publisher', 'number']),
    disputedOnly: params.get('disputed') === '1',
  }
}

/** Browsers drop line breaks and take `\` for `/`: what begins with both leads to another host. */
function asBrowsersRead(path: string): string {
  return path.replaceAll(/[\t\n\r]/g, '').replaceAll('\\', '/')
}

function placeOf(parts: readonly string[], params: URLSearchParams): Place {
  const [first = '', second] = parts
  const path = parts.join('/')
  if (path === 'embed/comparison') {
    const id = params.get('id')
    return { view: 'embed', ...(id !== null && slug.test(id) && { id }) }
  }
  if (path === 'explore' || path === 'embed/chart') {
    return {
      view: path,
      asked: writtenParams([...params].filter(([name]) => !OWN.test(name))),
    }
  }
  const place = places.get(path)
  if (place) return place
  if (parts.length === 2 && first === 'indicators' && second !== undefined && slug.test(second)) {
    return { view: 'indicator', id: second }
  }
  if (
    parts.length === 2 &&
    first === 'sources' &&
    second !== undefined &&
    partNumber.test(second)
  ) {
    return { view: 'sources', part: Number(second) }
  }
  return { view: 'not-found', path }
}

function daysOf(params: URLSearchParams): { then: string; now: string } {
  const then = dayOr(params.get('then'), defaultPeriod.then)
  const now = dayOr(params.get('now'), defaultPeriod.now)
  return then <= now ? { then, now } : { then: now, now: then }
}

function dayOr(text: string | null, fallback: string): string {
  return text !== null && isDay(text) ? text : fallback
}

function unfoldedOf(text: string | null): readonly string[] {
  const ids = (text ?? '').split(',').filter((id) => slug.test(id))
  return [...new Set(ids)]
}

function oneOf<const Choice extends string>(
  text: string | null,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((choice) => choice === text) ?? choices[0]
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
