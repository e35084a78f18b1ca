import { crc32, deflateSync } from 'node:zlib'

/** Pixels of a picture, four bytes each: red, green, blue and opacity. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8Array
}

/** Most colours a palette can name. */
const MOST = 256

/** Slower levels of compression take eight times as long for a tenth less. */
const LEVEL = 6

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** The colours of an opaque picture as one number a pixel, red highest. */
function colorsOf({ width, height, rgba }: Pixels): Uint32Array {
  const bytes = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength)
  const colors = new Uint32Array(width * height)
  for (let pixel = 0; pixel < colors.length; pixel += 1) {
    colors[pixel] = bytes.getUint32(pixel * 4) >>> 8
  }
  return colors
}

/** How often each colour stands there; most pixels are like the one before. */
function frequencies(colors: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>()
  let begun = 0
  for (let pixel = 1; pixel <= colors.length; pixel += 1) {
    const color = colors[begun] ?? 0
    if (colors[pixel] === color) continue
    counts.set(color, (counts.get(color) ?? 0) + pixel - begun)
    begun = pixel
  }
  return counts
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return red * red + green * green + blue * blue
}

function nearestPlace(color: number, palette: Uint32Array): number {
  let best = 0
  let least = Infinity
  for (let place = 0; place < palette.length; place += 1) {
    const away = distance(color, palette[place] ?? 0)
    if (away >= least) continue
    least = away
    best = place
  }
  return best
}

/** The most frequent colours, and for every colour its place among them or that of the nearest. */
function paletteOf(colors: Uint32Array): {
  readonly palette: Uint32Array
  readonly places: ReadonlyMap<number, number>
} {
  const ordered = [...frequencies(colors)].toSorted(([, a], [, b]) => b - a).map(([ink]) => ink)
  const palette = Uint32Array.from(ordered.slice(0, MOST))
  const places = new Map(
    ordered.map((color, place) => [color, place < MOST ? place : nearestPlace(color, palette)]),
  )
  return { palette, places }
}

/** The places of all pixels in the palette, line by line; each line begins with its filter, none. */
function linesOf(
  colors: Uint32Array,
  width: number,
  places: ReadonlyMap<number, number>,
): Uint8Array {
  const lines = new Uint8Array(colors.length + colors.length / width)
  let last = -1
  let place = 0
  for (let pixel = 0, byte = 0; pixel < colors.length; pixel += 1, byte += 1) {
    if (pixel % width === 0) byte += 1
    const color = colors[pixel] ?? 0
    if (color !== last) place = places.get(color) ?? 0
    last = color
    lines[byte] = place
  }
  return lines
}

/**
 * An opaque picture as a PNG of at most 256 colours: paper, a few inks and the shades between
 * them at the edges of letters. Half the size of one with every shade.
 */
export function encodePng(pixels: Pixels): Uint8Array {
  const { width, height } = pixels
  const colors = colorsOf(pixels)
  const { palette, places } = paletteOf(colors)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits a pixel, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8)
  const inks = Buffer.alloc(palette.length * 3)
  for (const [place, color] of palette.entries()) inks.writeUIntBE(color, place * 3, 3)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', inks),
    chunk('IDAT', deflateSync(linesOf(colors, width, places), { level: LEVEL })),
    chunk('IEND', new Uint8Array()),
  ])
}
