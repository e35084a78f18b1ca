import { expect } from '../support/expectPage'
import { describe, inject, it } from 'vitest'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const screens = [
  '',
  'indicators/eid-accounts-activated',
  'indicators/population-5g-coverage-share',
  'indicators/egdi-rank',
  'indicators/activation-rate',
  'sources',
  'method',
  '?now=2025-08-18',
  'indicators/eid-accounts-activated?mode=log&extent=period',
  'sources?by=publisher',
  '?evidence=eid-accounts-activated/2026-01-16-antv',
]

const cases = ['/', '/en/'].flatMap((root) => screens.map((screen) => root + screen))

/** Each test fails on any word in the console, any violation and any request elsewhere: see `openPage`. */
describe('under the real policy, the console stays silent', () => {
  it.each(cases)('%s: as drawn, alive, and with every chart touched', async (path) => {
    const page = await openPage(path, {
      before: (opened) =>
        opened.addInitScript(() => {
          Object.assign(window, { violations: [] as string[] })
          document.addEventListener(
            'securitypolicyviolation',
            ({ violatedDirective, blockedURI }) => {
              const { violations } = window as unknown as { violations: string[] }
              violations.push(`${violatedDirective} ${blockedURI}`)
            },
          )
        }),
    })
    await waitForScreen(page)
    if (!path.includes('evidence')) {
      for (const chart of await page.locator('.chart-drawing').all()) {
        await chart.hover()
        await expect(chart.locator('.chart-live [data-drawn] svg')).toBeVisible()
        await chart.focus()
        await page.keyboard.press('ArrowRight')
      }
    }
    await page.waitForLoadState('networkidle')
    await waitForScreen(page)
    const violations = await page.evaluate(
      () => (window as unknown as { violations: string[] }).violations,
    )
    expect(violations).toEqual([])
  })

  it('the checks are at work: markup from a string is refused, and so is a stranger', async () => {
    const page = await openPage('/', {
      expected: [/TrustedHTML/, /Content Security Policy/, /third party/, /example\.org/],
    })
    const refused = await page.evaluate(async () => {
      const answers: string[] = []
      try {
        document.body.insertAdjacentHTML('beforeend', '<b></b>')
      } catch (error) {
        answers.push((error as Error).name)
      }
      await fetch('https://example.org/').catch(() => answers.push('no way'))
      return answers
    })
    expect(refused).toEqual(['TypeError', 'no way'])
  })
})

describe('the headers', () => {
  const strict =
    /default-src 'none'.*script-src 'self' 'sha256-.*require-trusted-types-for 'script'.*trusted-types nhip-so/

  it.each([
    '/',
    '/en/',
    '/explore',
    '/sources',
    '/indicators/egdi-rank',
    '/nowhere',
    '/data/pages/vi/sources.json',
  ])('of %s are those of the built file', async (path) => {
    const { headers } = await fetch(inject('baseAddress') + path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(strict)
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
    expect(scripts).not.toMatch(/unsafe|http|data:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
  })

  it('let a browser keep what never changes, and ask about what does', async () => {
    const base = inject('baseAddress')
    const page = await fetch(base)
    expect(page.headers.get('cache-control')).toContain('max-age=0')
    const entry = /src="(\/assets\/main-[^"]+)"/.exec(await page.text())?.[1] ?? ''
    const script = await fetch(base + entry)
    expect(script.headers.get('cache-control')).toContain('immutable')
    const tag = page.headers.get('etag') ?? ''
    expect((await fetch(base, { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('compress what is text', async () => {
    for (const encoding of ['br', 'gzip']) {
      const page = await fetch(inject('baseAddress'), { headers: { 'accept-encoding': encoding } })
      expect(page.headers.get('content-encoding')).toBe(encoding)
      expect(await page.text()).toContain('</html>')
    }
  })
})
