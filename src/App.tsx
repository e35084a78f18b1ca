import { useEffect, useMemo } from 'react'
import { useDataset } from '@/data/useDataset'
import type { Dataset } from '@/domain/Dataset'
import { indexDataset } from '@/domain/indexDataset'
import { useAddressStore } from '@/state/addressStore'
import { useNavigation } from '@/state/useNavigation'
import { useTheme } from '@/state/useTheme'
import { BrandHeader } from '@/ui/BrandHeader'
import { CrashScreen } from '@/ui/CrashScreen'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { FailureScreen } from '@/ui/FailureScreen'
import { LoadingScreen } from '@/ui/LoadingScreen'
import { StaleNotice } from '@/ui/StaleNotice'
import { Frame } from '@/views/Frame'
import type { UiWords } from '@/wording/UiWords'
import { uiWords as english } from '@/wording/uiWords.en'
import { uiWords as vietnamese } from '@/wording/uiWords.vi'

/** From the address to a screen: the one place that shows loading and failure. */
export function App() {
  useNavigation()
  useTheme()
  const language = useAddressStore(({ address }) => address.language)
  const place = useAddressStore(({ address }) => JSON.stringify(address.place))
  const words = language === 'en' ? english : vietnamese
  const { dataset, error, stale, retry } = useDataset()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <ErrorBoundary place={place} fallback={<CrashScreen words={words} />}>
      {stale && <StaleNotice words={words} onRetry={retry} />}
      {dataset === undefined && <BrandHeader label={words.brand} />}
      {dataset !== undefined && <Loaded dataset={dataset} words={words} />}
      {dataset === undefined && error && (
        <FailureScreen words={words} error={error} onRetry={retry} />
      )}
      {dataset === undefined && !error && <LoadingScreen words={words} />}
    </ErrorBoundary>
  )
}

function Loaded({ dataset, words }: { dataset: Dataset; words: UiWords }) {
  const index = useMemo(() => indexDataset(dataset), [dataset])
  return <Frame index={index} words={words} />
}
