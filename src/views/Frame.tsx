import { Suspense, useEffect } from 'react'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Address } from '@/state/Address'
import { cameFromWithin, useAddressStore } from '@/state/addressStore'
import { addressWith, hrefToPlace, hrefWith } from '@/state/hrefs'
import { usePreferencesStore } from '@/state/preferencesStore'
import type { ThemeChoice } from '@/state/preferencesStore'
import { CrashScreen } from '@/ui/CrashScreen'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { EvidenceDrawer } from '@/ui/EvidenceDrawer'
import { Footer } from '@/ui/Footer'
import type { Reader } from '@/ui/Reader'
import { TopBar } from '@/ui/TopBar'
import type { UiWords } from '@/wording/UiWords'
import { readerFor } from './readerFor'
import { Screen } from './Screen'
import { titleFor } from './titleFor'

/** What stands around every screen: top bar, footer and the evidence drawer. */
export function Frame({ index, words }: { index: DatasetIndex; words: UiWords }) {
  const { address, go } = useAddressStore()
  const reader = readerFor(index, words, address)
  const title = titleFor(reader, address.place)
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <Top reader={reader} address={address} />
      <ErrorBoundary place={JSON.stringify(address.place)} fallback={<CrashScreen words={words} />}>
        <Suspense fallback={<main id="main" tabIndex={-1} className="page" />}>
          <Screen reader={reader} address={address} />
          <Arrival />
        </Suspense>
      </ErrorBoundary>
      <Footer reader={reader} />
      {address.evidence !== undefined && (
        <EvidenceDrawer
          reader={reader}
          claim={index.claims.get(address.evidence)}
          onClose={() => {
            if (cameFromWithin()) window.history.back()
            else go(addressWith(address, { evidence: undefined }), 'replace')
          }}
        />
      )}
    </>
  )
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
        name: words.language[language],
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
