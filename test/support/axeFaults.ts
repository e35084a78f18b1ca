import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import { layOutWhole } from './layOutWhole'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What axe-core finds against WCAG 2.2 A and AA on the page as it stands, one line a place. */
export async function axeFaults(page: Page): Promise<string[]> {
  const runOnly = { type: 'tag', values: tags }
  const layOutAsBefore = await layOutWhole(page)
  // Evaluated, not added as a script: a content security policy would rightly refuse that.
  await page.evaluate(`globalThis.axe === undefined && (() => {${source}})()`)
  const { violations } = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} })`,
  )) as AxeResults
  await layOutAsBefore()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? '').split('\n').slice(1).join(';').trim()
      return `${id}: ${target.join(' ')}: ${summary}`
    }),
  )
}
