/** Joins a figure to its scale or unit, so that a line never ends between them. */
export const NBSP = '\u00A0'

/** The true minus sign; the hyphen is not one. */
export const MINUS = '\u2212'

/** Between the two ends of a span of days. */
export const EN_DASH = '\u2013'
