import type { Day } from '@/domain/Moment'
import type { Address } from '@/state/Address'
import { droppedParams } from '@/state/droppedParams'
import { hrefWith } from '@/state/hrefs'
import { DroppedNote } from '@/ui/DroppedNote'
import { KnownNote } from '@/ui/KnownNote'

interface NotesProps {
  readonly address: Address
  /** The link the person came by, where it may make no sense; else empty. */
  readonly cameBy: string
  /** The last day of the data. */
  readonly until: Day
}

/** What must be said of any screen before it is read: what was left out, and which day it knows. */
export default function Notes({ address, cameBy, until }: NotesProps) {
  const { language, known, place } = address
  // What is asked of the analyst's screen that screen understands, and says what it left out.
  const told = 'asked' in place ? droppedParams(`/explore?${place.asked}`) : []
  const dropped = droppedParams(cameBy).filter((each) => !told.includes(each))
  return (
    <>
      {cameBy !== '' && <DroppedNote key={cameBy} lang={language} dropped={dropped} />}
      {known !== undefined && place.view !== 'method' && (
        <KnownNote
          lang={language}
          known={known}
          until={until}
          href={hrefWith(address, { ...atHome(place), known: undefined })}
        />
      )}
    </>
  )
}

/** Out of a page of others a chart leads to where it was made. */
function atHome(place: Address['place']): Partial<Pick<Address, 'place'>> {
  return place.view === 'embed/chart' ? { place: { ...place, view: 'explore' } } : {}
}
