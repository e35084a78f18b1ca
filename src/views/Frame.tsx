import { memo, Suspense, useEffect, useLayoutEffect, useState } from 'react'
import type { Page } from '@/data/pageQuery'
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
import { readerFor } from './readerFor'
import { Screen } from './Screen'
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
  const screen = useWithoutEvidence(address)
  const evidence = usePart('evidence', address.evidence !== undefined)
  usePrefetch()
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      {evidence.failed && address.evidence !== undefined && (
        <Notice words={words} text={words.failure.offline} onRetry={evidence.retry} />
      )}
      <Top reader={reader} address={address} />
      <PendingNote words={words.pending} />
      <ErrorBoundary place={JSON.stringify(address.place)} fallback={<CrashScreen words={words} />}>
        <SleepingScreen page={page} words={words} address={screen} build={build} />
      </ErrorBoundary>
      <Footer reader={reader} />
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
      <LivingScreen reader={readerFor(page, words, address, build)} address={address} />
      <Arrival />
    </Suspense>
  )
})

function LivingScreen(props: { reader: Reader; address: Address }) {
  useAwake()
  useLayoutEffect(answerPress, [])
  return <Screen {...props} />
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
      places={[
        {
          label: words.nav.overview,
          href: hrefToPlace(address, { view: 'overview' }),
          current: view === 'overview',
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
