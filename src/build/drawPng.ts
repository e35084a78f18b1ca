import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePng } from './encodePng'
import { shareFonts } from './shareFonts'

/** Draws an SVG of ours as a PNG. */
export type DrawPng = (svg: string) => Uint8Array

let started: Promise<void> | undefined

/** The renderer can be started once in a process; every drawing shares it. */
function start(): Promise<void> {
  started ??= readFile(
    createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
  ).then((wasm) => initWasm(wasm))
  return started
}

/** Makes ready to draw pictures with the fonts of a folder; nothing else is read, then or later. */
export async function pngDrawer(fontFolder: string): Promise<DrawPng> {
  const [fonts] = await Promise.all([shareFonts(fontFolder), start()])
  const font = { fontBuffers: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Newsreader' }
  return (svg) => {
    const drawing = new Resvg(svg, { font })
    const image = drawing.render()
    const { width, height, pixels } = image
    const png = encodePng({ width, height, rgba: pixels })
    image.free()
    drawing.free()
    return png
  }
}
