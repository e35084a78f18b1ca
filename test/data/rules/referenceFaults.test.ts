import { describe, it } from 'vitest'
import { expectFault, FILES, type FaultCase } from '../../support/faultLines'

const CASES: readonly FaultCase[] = [
  ['theme', [FILES.activated, 'theme', 'x'], 'theme', /a theme of themes.json, found "x"/],
  ['unit', [FILES.activated, 'unit', 'x'], 'unit', /a unit of units.json, found "x"/],
  [
    'source',
    [FILES.activated, 'claims[0].source', 'x'],
    'claims[0].source',
    /a source of sources.json/,
  ],
  [
    'occasion',
    [FILES.activated, 'claims[0].occasion', 'x'],
    'claims[0].occasion',
    /an? occasion of/,
  ],
  ['basis', [FILES.activated, 'claims[0].basis', 'constructor'], 'claims[0].basis', /bases, found/],
  ['related', [FILES.activated, 'related[0]', 'x'], 'related[0]', /an indicator, found "x"/],
  [
    'related to itself',
    [FILES.activated, 'related[0]', 'accounts-activated'],
    'related[0]',
    /found itself/,
  ],
  [
    'contradicted claim',
    [FILES.issued, 'claims[1].contradicts[0]', 'x'],
    'claims[1].contradicts[0]',
    /claim, found "x"/,
  ],
  [
    'contradicts elsewhere',
    [FILES.issued, 'claims[1].contradicts[0]', 'x/b'],
    'claims[1].contradicts[0]',
    /"x\/b"/,
  ],
  [
    'contradicts itself',
    [FILES.issued, 'claims[1].contradicts[0]', 'b'],
    'claims[1].contradicts[0]',
    /itself/,
  ],
  [
    'milestone theme',
    ['milestones.json', 'milestones[0].theme', 'x'],
    'milestones[0].theme',
    /"x"/,
  ],
  [
    'milestone indicator',
    ['milestones.json', 'milestones[0].indicators[0]', 'x'],
    'milestones[0].indicators[0]',
    /"x"/,
  ],
  [
    'target indicator',
    ['targets.json', 'targets[0].indicator', 'x'],
    'targets[0].indicator',
    /"x"/,
  ],
  ['target source', ['targets.json', 'targets[0].source', 'x'], 'targets[0].source', /"x"/],
]

describe('references to nothing', () => {
  it.each(CASES)('%s', (...given) => {
    expectFault(given)
  })
})
