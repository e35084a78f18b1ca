import { describe, expect, it } from 'vitest'
import { checkDataset } from '@/data/checkDataset'
import { parsePage } from '@/data/parsePage'
import { indexDataset } from '@/domain/indexDataset'
import { filesOf, goodDataset } from '../../support/goodDataset'
import { travelledPage } from '../../support/travelledPage'
import { verdictDataset } from '../../support/verdictDataset'

const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//antv.test/a',
  '/a',
  'https://name:word@antv.test/a',
  'https://antv.test/a b',
  'https://',
]

/** The faulty places of the good dataset with one address replaced. */
function faultsWith(list: 'sources' | 'milestones', url: string): string[] {
  const files = filesOf(goodDataset()).map(({ path, text }) =>
    path === `${list}.json`
      ? { path, text: text.replace(/"url": "[^"]*"/, `"url": ${JSON.stringify(url)}`) }
      : { path, text },
  )
  const places = checkDataset(files).faults.map(({ file, path }) => `${file} ${path}`)
  return [...new Set(places)]
}

describe('an address of the dataset', () => {
  it.each(unsafe)('is refused as %j', (url) => {
    expect(faultsWith('sources', url)).toEqual(['sources.json sources[0].url'])
    expect(faultsWith('milestones', url)).toEqual(['milestones.json milestones[0].url'])
  })

  it.each(['https://antv.test/a?b=c#d', 'http://antv.test/'])('is taken as %s', (url) => {
    expect(faultsWith('sources', url)).toEqual([])
  })

  it('is refused by the browser too, from a page that was tampered with', () => {
    const [source, ...others] = verdictDataset().sources
    const tampered = (url: string) => {
      const index = indexDataset({ ...verdictDataset(), sources: [{ ...source!, url }, ...others] })
      return travelledPage(index, 'vi', 'sources')
    }
    expect(() => parsePage(tampered('https://antv.test/b'))).not.toThrow()
    for (const url of ['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', '//antv.test']) {
      expect(() => parsePage(tampered(url))).toThrow('sources.0.url')
    }
  })
})
