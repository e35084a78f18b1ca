import type { Browser, CDPSession, Page } from 'playwright'
import type { Profile } from './Profile'

/** A page that has loaded nothing yet, with an empty cache, and the line to its browser. */
export interface ProfiledPage {
  readonly page: Page
  readonly line: CDPSession
  readonly close: () => Promise<void>
}

/** The compiler that runs these files names functions by a helper that pages do not have. */
const nameHelper = 'globalThis.__name ??= (named) => named'

/**
 * With an inspector attached, as here, V8 reads a whole script again for the trace of an error that
 * is made but never thrown, as React makes some while it loads. Nobody's own browser does that.
 */
const noTraces = 'Error.stackTraceLimit = 0'

const BITS = 8

/** Opens a page of its own on a profile's machine and network. */
export async function openProfile(browser: Browser, profile: Profile): Promise<ProfiledPage> {
  const { width, height, scale, touch, slowdown, network } = profile
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    isMobile: touch,
    hasTouch: touch,
    locale: 'vi-VN',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  await page.addInitScript({ content: `${nameHelper};${noTraces}` })
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  // Time of the page's own thread: what else the machine does meanwhile does not count.
  await line.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (network) {
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / BITS,
      uploadThroughput: network.up / BITS,
    })
  }
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, line, close: () => context.close() }
}
