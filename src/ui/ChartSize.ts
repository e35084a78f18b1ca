/** Room for a drawing, in pixels. */
export interface ChartSize {
  readonly width: number
  readonly height: number
}
