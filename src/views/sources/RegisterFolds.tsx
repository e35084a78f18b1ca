import { bundled } from '@/domain/folded'
import type { RegisterEntry } from '@/domain/sourceRegister'
import type { Reader } from '@/ui/Reader'
import { RegisterTable } from './RegisterTable'

/** Sources in one fold: a screen or three, and a page of folds stays short. */
const size = 30

interface RegisterFoldsProps {
  readonly reader: Reader
  readonly entries: readonly RegisterEntry[]
  /** What a fold is called, by its first and last entry. */
  readonly name: (first: RegisterEntry, last: RegisterEntry) => string
  /** The first fold is open. */
  readonly open: boolean
}

/** A long part of the register in folds; a short one stands open. */
export function RegisterFolds({ reader, entries, name, open }: RegisterFoldsProps) {
  return bundled(entries, size).map(({ items, first, last }) => (
    <details key={first.source.id} className="register-fold" open={open && first === entries[0]}>
      <summary>{name(first, last)}</summary>
      <RegisterTable reader={reader} entries={items} />
    </details>
  ))
}
