import { defaultPeriod } from '@/domain/defaultPeriod'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { formatAddress } from './formatAddress'
import { parseAddress } from './parseAddress'
import { understood } from './understood'

/** Values an address need not say, for it opens with them. */
const DEFAULTS: Readonly<Record<string, string>> = {
  ...defaultPeriod,
  mode: 'value',
  extent: 'all',
  by: 'occasion',
  disputed: '0',
  chart: FIRST_INQUIRY.chart,
  measure: FIRST_INQUIRY.measure,
  scale: FIRST_INQUIRY.scale,
  columns: FIRST_INQUIRY.columns.join(','),
}

/** What other sites add to links says nothing to us, and its loss nothing to a reader. */
const FOREIGN = /^(utm_.*|fbclid|gclid|zarsrc)$/

/** Of a value nobody can read all of, so much is said, in characters. */
const LONGEST = 60

/**
 * Which parts of an address made no sense and were left out: `then=yesterday`, of a list its wrong
 * items alone, `pick=A b`. Nothing for what the address means without saying it.
 */
export function droppedParams(url: string): readonly string[] {
  const query = url.replace(/#.*$/s, '').split('?').slice(1).join('?')
  const [, written = ''] = formatAddress(understood(parseAddress(url))).split('?')
  const kept = new URLSearchParams(written)
  const dropped = [...new URLSearchParams(query)].flatMap(([name, value]) => {
    if (FOREIGN.test(name) || value === '' || DEFAULTS[name] === value) return []
    const there = kept.getAll(name)
    if (there.includes(value) || there.includes(plain(value))) return []
    // A day that stands for the other one since the two were swapped is used.
    if (name === 'then' || name === 'now') {
      return [kept.get('then'), kept.get('now'), ...Object.values(defaultPeriod)].includes(value)
        ? []
        : [[name, value]]
    }
    const items = new Set(there.flatMap((each) => each.split(',')))
    const wrong = value.split(',').filter((item) => !items.has(item))
    return wrong.length === 0 ? [] : [[name, there.length === 0 ? value : wrong.join(',')]]
  })
  return [...new Set(dropped.map(([name, value = '']) => `${name}=${cut(value)}`))]
}

/** Words as an address keeps them. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function cut(text: string): string {
  const letters = [...text]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text
}
