import { useEffect } from 'react'
import { DatasetError } from '@/data/DatasetError'
import type { PageState } from '@/data/pageState'
import { HERO } from '@/domain/heroOf'
import { usePage } from '@/data/usePage'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { missingAt } from '@/state/missingAt'
import { DrawnAddress, useAddress } from '@/state/useAddress'
import { useNavigation } from '@/state/useNavigation'
import { useTheme } from '@/state/useTheme'
import { BrandHeader } from '@/ui/BrandHeader'
import { CrashScreen } from '@/ui/CrashScreen'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { FailureScreen } from '@/ui/FailureScreen'
import { LoadingScreen } from '@/ui/LoadingScreen'
import { Notice } from '@/ui/Notice'
import type { BuildTime } from '@/views/BuildTime'
import { Frame } from '@/views/Frame'
import { frameNameFor, pageNameFor } from '@/views/pageNameFor'
import { usePart } from '@/views/usePart'
import { isAsleep } from '@/views/waking'
import { uiWordsFor } from '@/wording/uiWordsFor'

/** What a page that is drawn before it runs is drawn with. */
interface AppProps {
  /** The address it is drawn for, also when it is brought to life. */
  readonly drawn?: Address
  /** Only where the page is being drawn. */
  readonly build?: BuildTime
}

/** From the address to a screen: the one place that shows loading and failure. */
export function App({ drawn, build }: AppProps) {
  return (
    <DrawnAddress value={drawn}>
      <Theme />
      <Place build={build} />
    </DrawnAddress>
  )
}

/** Apart, so that another theme draws nothing anew: the styles alone know it. */
function Theme() {
  useTheme()
  return null
}

const noView = new DatasetError('offline', ['the code of this screen did not arrive'])

function Place({ build }: { readonly build: BuildTime | undefined }) {
  const asked = useAddress()
  useNavigation()
  const { address, page, error, stale, retry } = useFound(asked)
  const view = usePart(address.place.view)
  const words = uiWordsFor(address.language)
  const failure = error ?? (view.failed ? noView : undefined)
  const ready = page !== undefined && (view.ready || isAsleep())
  useShown(asked, ready || failure !== undefined)
  const again = () => {
    if (error) retry()
    if (view.failed) view.retry()
  }
  return (
    <ErrorBoundary place={JSON.stringify(address.place)} fallback={<CrashScreen words={words} />}>
      {stale && <Notice words={words} text={words.failure.stale} onRetry={again} />}
      {ready && <Frame page={page} words={words} address={address} build={build} />}
      {!ready && <BrandHeader label={words.brand} />}
      {!ready && failure && <FailureScreen words={words} error={failure} onRetry={again} />}
      {!ready && !failure && <LoadingScreen words={words} />}
    </ErrorBoundary>
  )
}

/**
 * The frame's page of an address, once the screen's is here too or the screen sleeps; where there
 * is no such page, that of the screen which says so.
 */
function useFound(asked: Address) {
  const asleep = isAsleep()
  const found = usePage(asked.language, pageNameFor(asked), !asleep)
  const missing = isMissing(found, asked)
  const address = missing ? missingAt(asked) : asked
  const names = usePage(address.language, pageNameFor(address), !asleep)
  const screen = missing ? names : found
  const frame = usePage(address.language, frameNameFor(address))
  return { address, ...(asleep || screen.page ? frame : screen) }
}

/** Of a screen that is one of many, only the data tell whether there is such a one. */
function isMissing({ error, page }: PageState, { place }: Address): boolean {
  if (place.view === 'indicator' || place.view === 'embed') {
    const there = page?.index.indicators.has(place.id ?? HERO)
    return error?.status === 404 || there === false
  }
  return place.view === 'sources' && place.part !== undefined && error?.status === 404
}

/** Tells the page that what its address asks for stands: until then no figure is shown. */
function useShown(asked: Address, settled: boolean): void {
  useEffect(() => {
    const { documentElement: root } = document
    // Set anew, even to the same, it would have the whole page styled anew at each key typed.
    if (root.lang !== asked.language) root.lang = asked.language
    if (settled && asked === useAddressStore.getState().address) {
      delete document.documentElement.dataset['pending']
    }
  }, [asked, settled])
}
