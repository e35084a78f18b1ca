/** The part of `subset-font` that is used here; the package brings no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2'
    readonly noHinting?: boolean
    /** OpenType features to keep, by their tags; without it, all. */
    readonly keepFeatures?: string[]
    /** Instead of a text: every glyph of the font. */
    readonly keepAllGlyphs?: boolean
    readonly variationAxes?: Readonly<Record<string, number>>
  }

  /** The font with the glyphs of a text only. */
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Buffer>
}
