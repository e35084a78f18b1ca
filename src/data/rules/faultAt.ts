import type { Fault } from '@/data/Fault'
import type { Placed } from '@/data/RawDataset'

/** A fault inside something read: `faultAt(claim, 'asOf', …)` names `claims[3].asOf`. */
export function faultAt(placed: Placed<unknown>, key: string, message: string): Fault {
  return { file: placed.file, path: [placed.path, key].filter(Boolean).join('.'), message }
}
