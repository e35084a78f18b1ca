/** The room a chart has in a page of others, in pixels: on a phone, and in a column as wide as it gets. */
export const EMBED_SIZES = { narrow: 354, wide: 760, height: 360 } as const
