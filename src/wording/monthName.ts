const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * What is a month called in English, 1 to 12? The browser's own short forms differ between
 * versions ("Sept"), so ours are the first three letters of the long ones.
 */
export function monthName(month: number, style: 'numeric' | 'long'): string {
  const long = MONTHS.slice(month - 1, month).join('')
  return style === 'long' ? long : long.slice(0, 3)
}
