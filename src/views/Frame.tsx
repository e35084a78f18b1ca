import { memo, Suspense, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Page } from '@/data/pageQuery'
import { usePage } from '@/data/usePage'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { formatAddress } from '@/state/formatAddress'
import { addressWith, hrefToPlace, hrefWith } from '@/state/hrefs'
import { usePreferencesStore } from '@/state/preferencesStore'
import type { ThemeChoice } from '@/state/preferencesStore'
import { CrashScreen } from '@/ui/CrashScreen'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { Footer } from '@/ui/Footer'
import { Notice } from '@/ui/Notice'
import { PendingNote } from '@/ui/PendingNote'
import type { Reader } from '@/ui/Reader'
import { TopBar } from '@/ui/TopBar'
import type { UiWords } from '@/wording/UiWords'
import type { BuildTime } from './BuildTime'
import { partOf } from './loadPart'
import { pageNameFor } from './pageNameFor'
import { readerFor } from './readerFor'
import { Screen } from './Screen'
import { SearchDoor } from './SearchDoor'
import { titleFor } from './titleFor'
import { usePart } from './usePart'
import { usePrefetch } from './usePrefetch'
import { answerPress } from './earlyPress'
import { useAwake } from './waking'

interface FrameProps {
  readonly page: Page
  readonly words: UiWords
  readonly address: Address
  /** Only where the page is drawn before it runs. */
  readonly build: BuildTime | undefined
}

/** What stands around every screen: top bar, footer and the evidence drawer. */
export function Frame({ page, words, address, build }: FrameProps) {
  const reader = readerFor(page, words, address, build)
  const title = titleFor(reader, address.place)
  // In a page of others a comparison or a chart stands alone.
  const bare = address.place.view.startsWith('embed')
  const screen = useWithoutEvidence(address)
  const evidence = usePart('evidence', address.evidence !== undefined)
  const cameBy = useAddressStore((store) => store.cameBy)
  const odd = cameBy !== '' && cameBy !== formatAddress(address)
  const dated = address.known !== undefined && address.place.view !== 'method'
  const noted = odd || dated
  usePart('notes', noted)
  usePrefetch()
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      {evidence.failed && address.evidence !== undefined && (
        <Notice words={words} text={words.failure.offline} onRetry={evidence.retry} />
      )}
      {!bare && <Top reader={reader} address={address} />}
      <PendingNote words={words.pending} />
      {noted &&
        partOf('notes', {
          address,
          cameBy: odd ? cameBy : '',
          until: page.index.dataset.day,
        })}
      <ErrorBoundary place={JSON.stringify(address.place)} fallback={<CrashScreen words={words} />}>
        <SleepingScreen page={page} words={words} address={screen} build={build} />
      </ErrorBoundary>
      {!bare && <Footer reader={reader} />}
      {address.evidence !== undefined &&
        partOf('evidence', { page, words, address, claimId: address.evidence })}
    </>
  )
}

/** The address of the screen itself: it stays the same while evidence opens and closes over it. */
function useWithoutEvidence(address: Address): Address {
  const bare = addressWith(address, { evidence: undefined })
  const [kept, keep] = useState(bare)
  if (formatAddress(kept) === formatAddress(bare)) return kept
  keep(bare)
  return bare
}

/**
 * The screen, left as it was drawn until somebody is there. Only a new address or new data may
 * draw it anew: any other update would make React give up the drawn markup while it sleeps.
 */
const SleepingScreen = memo(function SleepingScreen({ page, words, address, build }: FrameProps) {
  return (
    <Suspense>
      <Awake>
        <LivingScreen page={page} words={words} address={address} build={build} />
      </Awake>
      <Arrival />
    </Suspense>
  )
})

/** Uses no other hook: React fails where one follows on a promise that it need not wait for again. */
function Awake({ children }: { readonly children: ReactNode }) {
  useAwake()
  return children
}

function LivingScreen({ page: frame, words, address, build }: FrameProps) {
  useLayoutEffect(answerPress, [])
  // The frame may stand on less than the screen shows.
  const { page = frame } = usePage(address.language, pageNameFor(address))
  const reader = useMemo(
    () => readerFor(page, words, address, build),
    [page, words, address, build],
  )
  return <Screen reader={reader} address={address} />
}

/** A screen come to by a link starts at its top, and the keyboard with it, once it stands. */
function Arrival() {
  const arrivals = useAddressStore((store) => store.arrivals)
  useEffect(() => {
    if (arrivals === 0) return
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [arrivals])
  return null
}

function Top({ reader, address }: { reader: Reader; address: Address }) {
  const { theme, setTheme } = usePreferencesStore()
  const { words } = reader
  const { view } = address.place
  const themes: readonly { name: ThemeChoice; label: string }[] = [
    { name: 'system', label: words.theme.system },
    { name: 'light', label: words.theme.light },
    { name: 'dark', label: words.theme.dark },
  ]
  return (
    <TopBar
      reader={reader}
      search={<SearchDoor words={words} address={address} />}
      places={[
        {
          label: words.nav.overview,
          href: hrefToPlace(address, { view: 'overview' }),
          current: view === 'overview',
        },
        {
          label: words.nav.explore,
          href: hrefToPlace(address, { view: 'explore', asked: '' }),
          current: view === 'explore',
        },
        {
          label: words.nav.sources,
          href: hrefToPlace(address, { view: 'sources' }),
          current: view === 'sources' || view === 'method',
        },
      ]}
      languages={(['vi', 'en'] as const).map((language) => ({
        label: language.toUpperCase(),
        // Begins with what is seen, so that it can also be called by voice.
        name: `${language.toUpperCase()}: ${words.language[language]}`,
        lang: language,
        href: hrefWith(address, { language }),
        current: address.language === language,
      }))}
      theme={theme}
      themes={themes}
      onTheme={setTheme}
    />
  )
}
