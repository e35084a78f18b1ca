const ELEMENTS = new Set(
  'svg g path text tspan circle rect line polyline polygon defs linearGradient stop pattern clipPath'.split(
    ' ',
  ),
)

const ATTRIBUTES = new Set(
  [
    'xmlns viewBox preserveAspectRatio width height id transform xml:space',
    'd points x y x1 y1 x2 y2 cx cy r rx ry dx dy offset',
    'fill fill-opacity fill-rule opacity stroke stroke-width stroke-opacity stroke-dasharray',
    'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit paint-order',
    'text-anchor font-family font-size font-weight font-style',
    'gradientUnits gradientTransform stop-color stop-opacity',
    'patternUnits patternTransform patternContentUnits clip-path clip-rule clipPathUnits',
  ]
    .join(' ')
    .split(' '),
)

/** A tag, or the text up to the next one; anything else that begins with `<` is neither. */
const PIECE = /<(\/?)([A-Za-z]+)((?: [A-Za-z][A-Za-z0-9:-]*="[^"<>]*")*) ?(\/?)>|[^<]+/y
const ATTRIBUTE = / ([A-Za-z][A-Za-z0-9:-]*)="([^"]*)"/g

const FUNCTIONS = new Set([
  'var',
  'color-mix',
  'rgb',
  'rgba',
  'matrix',
  'translate',
  'scale',
  'rotate',
])

/** Nothing but a part of the same drawing may be pointed at; no escape may hide anything else. */
function isOwnValue(name: string, value: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg'
  if (/^url\(#[\w-]+\)$/.test(value)) return true
  if (/[\\&]|\/\*/.test(value)) return false
  return [...value.matchAll(/([\w-]*)\s*\(/g)].every(([, called = '']) => FUNCTIONS.has(called))
}

function hasOwnAttributes(attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(
    ([, name = '', value = '']) => ATTRIBUTES.has(name) && isOwnValue(name, value),
  )
}

/** The elements still open after a tag; undefined where the tag is not one of ours. */
function afterTag(open: readonly string[], tag: RegExpExecArray): readonly string[] | undefined {
  const [, closes, name = '', attributes = '', empty] = tag
  if (!ELEMENTS.has(name) || !hasOwnAttributes(attributes)) return undefined
  if (closes === '/')
    return open.at(-1) === name && attributes === '' ? open.slice(0, -1) : undefined
  if ((name === 'svg') !== (open.length === 0)) return undefined
  return empty === '/' ? open : [...open, name]
}

/**
 * Is a text one SVG drawing of the kind our build makes? Shapes, texts and gradients in attributes
 * we use, and nothing that could run, load or point anywhere: no scripts, handlers, styles, links.
 */
export function isOwnSvg(text: string): boolean {
  const drawing = text.trim()
  let open: readonly string[] | undefined = []
  let at = 0
  while (at < drawing.length) {
    PIECE.lastIndex = at
    const piece = PIECE.exec(drawing)
    if (piece === null || (at > 0 && open.length === 0)) return false
    at = PIECE.lastIndex
    if (piece[2] === undefined) {
      if (open.length === 0) return false
      continue
    }
    const next = afterTag(open, piece)
    if (next === undefined) return false
    open = next
  }
  return drawing !== '' && open.length === 0
}
