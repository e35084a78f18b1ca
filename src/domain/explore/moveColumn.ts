import { COLUMNS, type ColumnName } from './Inquiry'

/** The columns with one a place further left (−1) or right (+1); at an end it stays. */
export function moveColumn(
  columns: readonly ColumnName[],
  name: ColumnName,
  by: -1 | 1,
): readonly ColumnName[] {
  const from = columns.indexOf(name)
  const to = from + by
  const other = columns[to]
  if (from < 0 || other === undefined) return columns
  return columns.map((each, place) => (place === from ? other : place === to ? name : each))
}

/** The columns with one added at its usual place, or taken away; the last one stays. */
export function toggleColumn(
  columns: readonly ColumnName[],
  name: ColumnName,
): readonly ColumnName[] {
  if (columns.includes(name)) {
    return columns.length === 1 ? columns : columns.filter((each) => each !== name)
  }
  const usual = COLUMNS.indexOf(name)
  const before = columns.filter((each) => COLUMNS.indexOf(each) < usual)
  const after = columns.filter((each) => COLUMNS.indexOf(each) > usual)
  const inUsualOrder = columns.every((each, place) => each === [...before, ...after][place])
  return inUsualOrder ? [...before, name, ...after] : [...columns, name]
}
