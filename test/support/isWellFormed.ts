/** Is every element of the SVG closed, in the order they were opened? Our drawings hold no comments. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = []
  for (const [, closing, name = '', rest = ''] of svg.matchAll(
    /<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>/g,
  )) {
    if (closing === '/') {
      if (open.pop() !== name) return false
    } else if (!rest.endsWith('/')) {
      open.push(name)
    }
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|#\d+|#39);)/.test(svg)
}
