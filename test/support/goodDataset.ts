import type { DatasetFile } from '@/data/RawDataset'
import { goodIndicators } from './goodIndicators'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const both = (vi: string, en: string) => ({ vi, en })

const LISTS: Record<string, Json> = {
  themes: [
    { id: 'identity', name: both('Định danh số', 'Digital identity') },
    { id: 'public-services', name: both('Dịch vụ công', 'Online public services') },
  ],
  units: [
    { id: 'accounts', vi: 'tài khoản', en: { one: 'account', many: 'accounts' } },
    { id: 'percent', vi: '%', en: { one: '%', many: '%' } },
    { id: 'rank', vi: 'hạng', en: { one: 'place', many: 'places' } },
    { id: 'services', vi: 'dịch vụ', en: { one: 'service', many: 'services' } },
  ],
  sources: [
    { id: 'antv', number: 1, publisher: 'ANTV', title: 'Hội nghị', url: 'https://antv.test/a' },
    {
      id: 'lao-dong',
      number: 2,
      publisher: 'Lao Động',
      url: 'https://laodong.test/b',
      published: '2025-11-17',
    },
    {
      id: 'report',
      number: 3,
      publisher: 'Liên hợp quốc',
      url: 'https://un.test/c',
      published: '2024-09',
    },
  ],
  occasions: [
    { id: 'review-2026', day: '2026-01-16', name: both('Hội nghị tổng kết', 'Review conference') },
  ],
  milestones: [
    {
      id: 'decree',
      when: '2024-07-01',
      theme: 'identity',
      title: both('Luật Căn cước có hiệu lực', 'The Identity Law takes effect'),
      short: both('Luật Căn cước', 'Identity Law'),
      publisher: 'ANTV',
      url: 'https://antv.test/d',
      indicators: ['accounts-activated'],
      major: true,
    },
  ],
  targets: [
    {
      id: 'rank-2030',
      indicator: 'egov-rank',
      value: 50,
      direction: 'atMost',
      due: '2030',
      source: 'report',
      stated: 'nhóm 50 nước đứng đầu',
      name: both('Nhóm 50 nước', 'Among the first 50'),
    },
  ],
  synonyms: [
    { id: 'public-service', vietnamese: ['dịch vụ công', 'DVC'], english: ['public service'] },
    { id: 'activated', vietnamese: ['kích hoạt'], english: ['activated'] },
  ],
  crosschecks: [
    {
      id: 'activated-within-issued',
      kind: 'atMost',
      part: 'accounts-activated',
      whole: 'accounts-issued',
      why: both('Cấp rồi mới kích hoạt.', 'Issued first, then activated.'),
    },
    {
      id: 'activation-limit',
      kind: 'shareLimit',
      share: 'activation-rate',
      why: both('Một phần của số đã cấp.', 'A part of those issued.'),
    },
  ],
}

/** A small dataset without a fault: every kind, a dispute, a contradiction, a derivation. */
export function goodDataset(): Record<string, Json> {
  const lists = Object.entries(LISTS).map(([name, list]): [string, Json] => {
    return [`${name}.json`, { $schema: `./schema/${name}.schema.json`, [name]: list }]
  })
  const indicators = goodIndicators().map((indicator): [string, Json] => {
    const file = { $schema: '../schema/indicator.schema.json', ...indicator }
    return [`indicators/${String(indicator['id'])}.json`, file]
  })
  return structuredClone(Object.fromEntries([...lists, ...indicators]))
}

/** The same as the files the check reads. */
export function filesOf(dataset: Record<string, Json>): DatasetFile[] {
  return Object.entries(dataset).map(([path, json]) => ({
    path,
    text: JSON.stringify(json, null, 2),
  }))
}
