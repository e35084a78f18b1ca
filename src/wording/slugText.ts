/** The marks over and under letters, once they stand apart. */
const MARKS = /\p{M}/gu

/**
 * A text as names of files and keys of bibliographies can hold it everywhere: "Căn cước" becomes
 * `can-cuoc`. Small Latin letters and digits, joined by hyphens; cut between words where it is
 * longer than `most`.
 */
export function slugText(text: string, most = Infinity): string {
  const words = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const [first = '', ...rest] = words
  return rest.reduce(
    (slug, word) => {
      const longer = `${slug}-${word}`
      return longer.length > most ? slug : longer
    },
    first.slice(0, most),
  )
}
