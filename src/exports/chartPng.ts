import { escapeXml } from '@/charts/escapeXml'
import { embeddedFonts } from './embeddedFonts'

/** Twice as sharp as a wide screen, and enough for a slide or half a printed page. */
export const PNG_WIDTH = 2160

const ROOT = /^<svg\b([^>]*?) width="([\d.]+)" height="([\d.]+)"/

interface Sized {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** The drawing in another size: some browsers draw it in its own and only then enlarge it. */
function enlarged(svg: string, width: number): Sized {
  const [, , own, tall] = ROOT.exec(svg) ?? []
  if (own === undefined || tall === undefined) throw new Error('The drawing has no size.')
  const height = Math.round((Number(tall) * width) / Number(own))
  return {
    svg: svg.replace(ROOT, (_, before: string) => {
      // Sliced: no edge stays bare where the height is rounded.
      return `<svg${before} preserveAspectRatio="xMidYMid slice" width="${width}" height="${height}"`
    }),
    width,
    height,
  }
}

/**
 * A stand-alone SVG as a PNG. It is read as a `data:` image, which our content policy admits, so
 * that nothing is fetched and the canvas stays ours to read.
 */
export async function chartPng(svg: string, width = PNG_WIDTH): Promise<Blob> {
  const fonts = await embeddedFonts(svg)
  const sized = enlarged(svg, width)
  const styled = sized.svg.replace(/^<svg\b[^>]*>/, (root) => {
    return `${root}<style>${escapeXml(fonts)}</style>`
  })
  const image = new Image(sized.width, sized.height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = sized.width
  canvas.height = sized.height
  canvas.getContext('2d')?.drawImage(image, 0, 0, sized.width, sized.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) throw new Error('The browser made no picture.')
  return blob
}
