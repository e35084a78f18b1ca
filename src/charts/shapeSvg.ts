import type { Shape } from './shape'

type Drawn = Exclude<Shape, { readonly type: 'text' }>
type Style = Drawn['style']

const round = (value: number) => Number(value.toFixed(1))

/** The stroke and the fill of a shape as attributes. */
function styled(style: Style, fill: string): string {
  const dash =
    'lineDash' in style && style.lineDash ? ` stroke-dasharray="${style.lineDash.join(' ')}"` : ''
  const cap = 'lineCap' in style && style.lineCap ? ` stroke-linecap="${style.lineCap}"` : ''
  const stroke =
    'stroke' in style && style.stroke
      ? ` stroke="${style.stroke}" stroke-width="${style.lineWidth}"`
      : ''
  const opacity = 'opacity' in style && style.opacity < 1 ? ` opacity="${style.opacity}"` : ''
  return `fill="${fill}"${stroke}${dash}${cap}${opacity}`
}

/** A fill, and what must be defined for it: its ends name it, so that one alike is the same. */
function fillOf(fill: Style['fill']): { readonly definition: string; readonly fill: string } {
  if (typeof fill === 'string') return { definition: '', fill }
  const { x, y, x2, y2, colorStops } = fill
  const [from] = colorStops
  const color = from?.color ?? 'none'
  const id = `fade-${color.replace('#', '')}-${x}${y}${x2}${y2}`
  const stops = `<stop offset="0" stop-color="${color}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/>`
  const definition = `<linearGradient id="${id}" x1="${x}" y1="${y}" x2="${x2}" y2="${y2}">${stops}</linearGradient>`
  return { definition: `<defs>${definition}</defs>`, fill: `url(#${id})` }
}

function elementOf(drawn: Drawn, style: string): string {
  switch (drawn.type) {
    case 'circle': {
      const { cx, cy, r } = drawn.shape
      return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${r}" ${style}/>`
    }
    case 'path':
      return `<path d="${drawn.shape.pathData}" ${style}/>`
    case 'line': {
      const { x1, y1, x2, y2 } = drawn.shape
      return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${style}/>`
    }
    case 'rect': {
      const { x, y, width, height } = drawn.shape
      return `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" ${style}/>`
    }
  }
}

/** A mark of a chart as SVG, for a picture that is drawn without ECharts; texts are set apart. */
export function shapeSvg(drawn: Shape): string {
  if (drawn.type === 'text') return ''
  const { definition, fill } = fillOf(drawn.style.fill)
  return definition + elementOf(drawn, styled(drawn.style, fill))
}
