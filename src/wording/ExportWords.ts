/** What can be taken away: files to save, and texts to copy. */
export type FileAction = 'csv' | 'xlsx' | 'json' | 'png' | 'svg'
export type CopyAction = 'link' | 'table' | 'sentences' | 'citation' | 'bibtex' | 'embed'
export type ExportAction = FileAction | CopyAction

/** The built files of the whole dataset. */
export type DatasetFile = 'csv' | 'json' | 'package'

/**
 * Why nothing came of it: the code of the format did not load, the figures could not be read, the
 * chart could not be drawn, the file could not be made, the browser refused the clipboard.
 */
export type ExportFailure = 'code' | 'data' | 'chart' | 'file' | 'clipboard'

/** What came of it; a file has a name. */
export type ExportOutcome =
  | { readonly done: true; readonly name?: string }
  | { readonly done: false; readonly why: ExportFailure }

/** A way to take something away, and a word on what it is. */
interface Offer {
  readonly name: string
  readonly note: string
}

/** The words of the panel from which an analyst takes things away. */
export interface ExportWords {
  readonly label: string
  readonly groups: {
    table: (rows: number) => string
    chart: string
    share: string
    data: string
  }
  readonly actions: Readonly<Record<ExportAction, Offer>>
  /** Said in the place of the chart's files where no chart is shown. */
  readonly noChart: string
  readonly dataset: Readonly<Record<DatasetFile, Offer>>
  readonly making: (name: string) => string
  readonly saved: (file: string) => string
  readonly copied: Readonly<Record<CopyAction, string>>
  readonly failed: (name: string) => string
  readonly why: Readonly<Record<ExportFailure, string>>
}
