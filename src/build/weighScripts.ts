import { posix } from 'node:path'
import { weighPiece, type Piece } from './weighPiece'

/** Reads a file of the built site by its path below the root, e.g. `assets/index-1a2b3c.js`. */
export type ReadAsset = (path: string) => Buffer

/** Imports that a module cannot run without: `from"./x.js"` and `import"./x.js"`, not `import(`. */
const STATIC_IMPORT = /\b(?:from|import)\s*["']([^"'\n]+\.js)["']/g

/**
 * The modules that must arrive before the entries can run, the entries themselves included, each
 * once.
 * @param loaded modules that are there already
 */
export function weighScripts(
  entries: readonly string[],
  readAsset: ReadAsset,
  loaded: readonly string[] = [],
): Piece[] {
  const pieces: Piece[] = []
  const met = new Set(loaded)
  const waiting = [...entries]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (met.has(path)) continue
    met.add(path)
    const code = readAsset(path)
    pieces.push(weighPiece(path, code))
    for (const [, specifier = ''] of code.toString().matchAll(STATIC_IMPORT)) {
      waiting.push(resolved(specifier, path))
    }
  }
  return pieces
}

function resolved(specifier: string, importer: string): string {
  if (specifier.startsWith('/')) return specifier.slice(1)
  return posix.join(posix.dirname(importer), specifier)
}
