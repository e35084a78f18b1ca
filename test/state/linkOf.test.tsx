import { afterEach, describe, expect, it } from 'vitest'
import { linkOf } from '@/state/linkOf'
import { parseAddress } from '@/state/parseAddress'

const opened = window.location.href

/** What is found for a click on the text inside a link, on the overview. */
function foundFor(link: string) {
  window.history.replaceState(null, '', '/?now=2026-02-25')
  document.body.insertAdjacentHTML('beforeend', `<p id="made">${link}</p>`)
  const inside = document.querySelector('#made b')
  const found = linkOf(inside)
  document.getElementById('made')?.remove()
  return found
}

afterEach(() => {
  window.history.replaceState(null, '', opened)
})

describe('an own link', () => {
  it.each(['/sources?by=number', '/en/indicators/rose', '/', '/nowhere'])('leads to %s', (url) => {
    expect(foundFor(`<a href="${url}"><i><b>text</b></i></a>`)).toEqual({
      address: parseAddress(url),
      hash: '',
    })
  })

  it('may name a part of another screen', () => {
    expect(foundFor('<a href="/sources#source-3"><b>3</b></a>')).toEqual({
      address: parseAddress('/sources'),
      hash: '#source-3',
    })
  })

  it('may show the evidence of a claim, wherever the claim stands', () => {
    const link = '<a href="/indicators/rose#claim-rose--now" data-evidence="rose/now"><b>1</b></a>'
    expect(foundFor(link)).toEqual({
      address: parseAddress('/indicators/rose'),
      hash: '#claim-rose--now',
      evidence: 'rose/now',
    })
    const own = '<a href="/#claim-rose--now" data-evidence="rose/now"><b>1</b></a>'
    expect(foundFor(own)?.evidence).toBe('rose/now')
  })

  it('in the other language says so', () => {
    expect(foundFor('<a href="/en/sources"><b>EN</b></a>')?.address.language).toBe('en')
  })
})

describe('no link to a screen of ours', () => {
  it.each([
    ['of another site', '<a href="https://antv.test/a"><b>text</b></a>'],
    ['of another site that looks like ours', '<a href="//antv.test/sources"><b>text</b></a>'],
    ['that runs something', '<a href="javascript:void 0"><b>text</b></a>'],
    ['to write to somebody', '<a href="mailto:a@antv.test"><b>text</b></a>'],
    ['for another window', '<a href="/sources" target="_blank"><b>text</b></a>'],
    ['to a download', '<a href="/data/observations.csv" download><b>text</b></a>'],
    ['to a file of the data', '<a href="/data/dataset.json"><b>text</b></a>'],
    ['to a part of this page', '<a href="/#main"><b>text</b></a>'],
    ['to a part of this page, written short', '<a href="#main"><b>text</b></a>'],
    ['of nothing', '<b>text</b>'],
  ])('is one %s', (_, link) => {
    expect(foundFor(link)).toBeUndefined()
  })

  it('is there without an element', () => {
    expect(linkOf(null)).toBeUndefined()
    expect(linkOf(document)).toBeUndefined()
  })
})
