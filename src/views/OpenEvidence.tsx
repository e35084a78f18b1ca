import type { Page } from '@/data/pageQuery'
import { usePage } from '@/data/usePage'
import type { Address } from '@/state/Address'
import { useAddressStore } from '@/state/addressStore'
import { cameFromWithin } from '@/state/writeHistory'
import { addressWith } from '@/state/hrefs'
import { EvidenceDrawer } from '@/ui/EvidenceDrawer'
import type { UiWords } from '@/wording/UiWords'
import { evidencePage } from './evidencePage'
import { readerFor } from './readerFor'

interface OpenEvidenceProps {
  readonly page: Page
  readonly words: UiWords
  readonly address: Address
  readonly claimId: string
}

/** The evidence of a claim over any screen: it comes from the page of the claim's indicator. */
export default function OpenEvidence({ page, words, address, claimId }: OpenEvidenceProps) {
  const {
    page: own,
    error,
    retry,
  } = usePage(address.language, evidencePage(claimId, address.known))
  const go = useAddressStore((store) => store.go)
  return (
    <EvidenceDrawer
      reader={readerFor(own ?? page, words, address)}
      claim={own?.index.claims.get(claimId)}
      waiting={waitingFor(own, error?.status === 404, error !== null)}
      onRetry={retry}
      onClose={() => {
        if (cameFromWithin()) window.history.back()
        else go(addressWith(address, { evidence: undefined }), 'replace')
      }}
    />
  )
}

/** A page that does not exist is nothing to wait for: there is no such claim. */
function waitingFor(page: Page | undefined, missing: boolean, failed: boolean) {
  if (page !== undefined || missing) return undefined
  return failed ? 'failed' : 'loading'
}
