import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/node'

type Value = string | number | boolean | Date | null

/** A workbook as somebody else's program reads it, and the files it is made of. */
export interface Workbook {
  /** The cells of each sheet, by its name. */
  readonly sheets: ReadonlyMap<string, readonly (readonly Value[])[]>
  /** The markup of each part, by its path. */
  readonly parts: ReadonlyMap<string, string>
}

/** Reads a workbook with a library other than the one that wrote it. */
export async function readWorkbook(file: Blob): Promise<Workbook> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await readSheets(Buffer.from(bytes), { trim: false })
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, string] => [
    path,
    strFromU8(part),
  ])
  return {
    sheets: new Map(read.map(({ sheet, data }) => [sheet, data as unknown as Value[][]])),
    parts: new Map(parts),
  }
}
