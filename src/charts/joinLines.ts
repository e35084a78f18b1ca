import type { Shape } from './shape'

type Line = Extract<Shape, { type: 'line' }>

const isLine = (each: Shape | undefined): each is Line => each?.type === 'line'

function join(lines: readonly Line[], { style }: Line) {
  const parts = lines.map(({ shape: { x1, y1, x2, y2 } }) => `M${x1} ${y1}L${x2} ${y2}`)
  return { type: 'path' as const, shape: { pathData: parts.join('') }, style }
}

function alike(line: Shape | undefined, other: Shape): boolean {
  if (!isLine(line) || !isLine(other)) return false
  return JSON.stringify(line.style) === JSON.stringify(other.style)
}

/**
 * Lines of one stroke that follow each other become one path, which looks the same and is one
 * element to lay out, draw and send instead of one a line. All else stays as it is, in its order.
 */
export function joinLines(shapes: readonly Shape[]) {
  const runs: Shape[][] = []
  for (const each of shapes) {
    const last = runs.at(-1)
    if (last && alike(last[0], each)) last.push(each)
    else runs.push([each])
  }
  return runs.flatMap((run) => {
    const lines = run.filter(isLine)
    const [first] = lines
    return first ? [join(lines, first)] : run
  })
}
