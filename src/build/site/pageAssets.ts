/** One entry of Vite's manifest. */
interface ManifestChunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

/** Vite's manifest: what each source file became. */
export type Manifest = Readonly<Record<string, ManifestChunk>>

/** What a page asks for of the bundle of its language, by paths in the site. */
export interface PageAssets {
  readonly entry: string
  /** Modules the entry imports, to be fetched along with it. The view's come when it wakes. */
  readonly modules: readonly string[]
  readonly styleFiles: readonly string[]
}

const ENTRY = 'src/main.tsx'

/** The assets of a page that shows a view, its source file named as in the manifest. */
export function pageAssets(manifest: Manifest, view: string): PageAssets {
  const entry = chunkOf(manifest, ENTRY)
  const chunks = [...new Set(reached(manifest, ENTRY))].map((key) => chunkOf(manifest, key))
  const shown = [...chunks, ...reached(manifest, view).map((key) => chunkOf(manifest, key))]
  return {
    entry: entry.file,
    modules: chunks.map(({ file }) => file).filter((file) => file !== entry.file),
    styleFiles: [...new Set(shown.flatMap(({ css = [] }) => css))],
  }
}

/** A chunk and all it imports, itself first. */
function reached(manifest: Manifest, key: string): readonly string[] {
  const { imports = [] } = chunkOf(manifest, key)
  return [key, ...imports.flatMap((each) => reached(manifest, each))]
}

function chunkOf(manifest: Manifest, key: string): ManifestChunk {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build's manifest does not name ${key}.`)
  return chunk
}
