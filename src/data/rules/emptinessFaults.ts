import type { Fault } from '@/data/Fault'
import type { RawDataset } from '@/data/RawDataset'

/** Without one claim there is no data day, and nothing to show. */
export function emptinessFaults({ known }: RawDataset): Fault[] {
  // A file that cannot be read may hold claims; it has a fault of its own already.
  if ([...known.claims.values()].some((ids) => ids === undefined || ids.size > 0)) return []
  const message = 'Expected an indicator with at least one claim, found none.'
  return [{ file: 'indicators', path: '', message }]
}
