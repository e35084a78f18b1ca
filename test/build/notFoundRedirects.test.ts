import { expect, it } from 'vitest'
import { notFoundRedirects } from '@/build/notFoundRedirects'

it('leads to the not-found page of each language but the first', () => {
  expect(notFoundRedirects(['404.html', 'index.html', 'en/index.html', 'en/404.html'])).toBe(
    '/en/*  /en/404.html  404\n',
  )
})

it('is empty for a site of one language', () => {
  expect(notFoundRedirects(['404.html', 'x404.html'])).toBe('')
})
