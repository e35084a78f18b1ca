import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type * as PageQuery from '@/data/pageQuery'
import { indexDataset } from '@/domain/indexDataset'
import { useAddressStore } from '@/state/addressStore'
import { parseAddress } from '@/state/parseAddress'
import OpenEvidence from '@/views/OpenEvidence'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { finePages, pageNetwork } from '../support/pageNetwork'
import { verdictDataset } from '../support/verdictDataset'

vi.mock('@/data/pageQuery', async (original) => {
  const real = await original<typeof PageQuery>()
  const pageQuery: typeof real.pageQuery = (language, name) => ({
    ...real.pageQuery(language, name),
    retryDelay: 10,
  })
  return { ...real, pageQuery }
})

const words = uiWordsFor('en')
const opened = window.location.href

async function shown(claimId: string) {
  const url = `/en/sources?evidence=${claimId}`
  window.history.replaceState(null, '', url)
  useAddressStore.getState().prepareWith(() => undefined)
  useAddressStore.getState().read()
  const page = { index: indexDataset({ ...verdictDataset(), indicators: [] }), drawings: {} }
  const screen = await render(
    <QueryClientProvider client={new QueryClient()}>
      <OpenEvidence page={page} words={words} address={parseAddress(url)} claimId={claimId} />
    </QueryClientProvider>,
  )
  return { ...screen, dialog: screen.getByRole('dialog') }
}

expectQuietConsole()

afterEach(() => {
  window.history.replaceState(null, '', opened)
})

describe('the evidence of a claim', () => {
  it('comes from the page of its indicator', async () => {
    const { asked } = pageNetwork(finePages)
    const { dialog } = await shown('rose/now')
    await expect.element(dialog).toHaveTextContent('hơn 67 triệu tài khoản')
    expect(asked[0]).toBe('en/indicators/rose')
  })

  it('says that it is on its way', async () => {
    pageNetwork('pending')
    const { dialog, container } = await shown('rose/now')
    await expect.element(dialog).toHaveTextContent(words.loading.title)
    expect(container.querySelector('.loading-line')).not.toBeNull()
    expect(container.textContent).not.toContain(words.evidence.missingText)
  })

  it('says where it could not be fetched, and a retry brings it', async () => {
    const { set } = pageNetwork(() => new Response('Service unavailable', { status: 503 }))
    const { dialog, getByRole } = await shown('rose/now')
    await expect.element(getByRole('alert')).toBeVisible()
    set(finePages)
    await getByRole('button', { name: words.failure.retry }).click()
    await expect.element(dialog).toHaveTextContent('hơn 67 triệu tài khoản')
  })

  it.each(['rose/never', 'never/said'])('of %s is none, and says so', async (claimId) => {
    pageNetwork(finePages)
    const { dialog } = await shown(claimId)
    await expect.element(dialog).toHaveTextContent(words.evidence.missingText)
  })

  it('closed leaves the screen it stood over', async () => {
    pageNetwork(finePages)
    const { dialog } = await shown('rose/now')
    await expect.element(dialog).toHaveTextContent('hơn 67 triệu')
    await userEvent.keyboard('{Escape}')
    expect(window.location.pathname + window.location.search).toBe('/en/sources')
  })
})
