import { expect, it } from 'vitest'
import { embedSnippet } from '@/ui/embedSnippet'

it('is a frame with an address and a title', () => {
  expect(embedSnippet('https://nhipso.test/embed/comparison?id=a&now=2026-02-25', 'Thẻ', 640)).toBe(
    '<iframe src="https://nhipso.test/embed/comparison?id=a&amp;now=2026-02-25" title="Thẻ" ' +
      'width="100%" height="640" loading="lazy" style="border:0"></iframe>',
  )
})

it('lets no text out of its place', () => {
  const hostile = '"><script>alert(1)</script>'
  expect(embedSnippet(`https://nhipso.test/?q=${hostile}`, hostile, 640)).not.toMatch(/<script|"">/)
})
