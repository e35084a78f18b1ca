import type { Dataset } from '@/domain/Dataset'
import { indexDataset } from '@/domain/indexDataset'
import { searchableOf } from '@/domain/search/searchableOf'
import type { Searchable } from '@/domain/search/Searchable'
import { claimWith } from '../claimWith'
import { datasetWith } from '../datasetWith'
import { indicatorWith } from '../indicatorWith'
import { sourceWith } from '../sourceWith'

const nothing = { vi: '', en: '' }

const cards = indicatorWith({
  id: 'cards',
  theme: 'identity',
  name: { vi: 'Thẻ căn cước gắn chip đã cấp', en: 'Chip-based ID cards issued' },
  definition: { vi: 'Thẻ còn giá trị.', en: 'Valid cards.' },
  qualifier: { vi: 'cộng dồn', en: 'running total' },
  keywords: ['CCCD'],
  claims: [
    claimWith({ id: 'cards/1', stated: 'hơn 87 triệu thẻ căn cước', source: 'paper' }),
    claimWith({ id: 'cards/2', stated: '87 triệu thẻ', source: 'unlisted', asOf: '2025-02' }),
    claimWith({
      id: 'cards/3',
      stated: '87 triệu thẻ',
      source: 'paper',
      asOf: '2025-03',
      caution: { vi: 'Số làm tròn.', en: 'A rounded figure.' },
    }),
  ],
})

const banks = indicatorWith({
  id: 'banks',
  theme: 'nowhere',
  name: { vi: 'Hồ sơ khách ngân hàng', en: 'Bank records' },
  definition: { vi: 'Đối chiếu với thẻ căn cước.', en: 'Matched with the ID card.' },
  claims: [
    claimWith({
      id: 'banks/1',
      stated: '57,1 triệu',
      source: 'paper',
      period: { start: '2024-01-01', end: '2024-06-30' },
    }),
    claimWith({ id: 'banks/2', stated: 'checked by ID cards', source: 'paper' }),
  ],
})

const ranks = indicatorWith({
  id: 'ranks',
  theme: 'identity',
  name: { vi: 'Hạng đổi mới sáng tạo', en: 'Innovation rank' },
  definition: nothing,
  claims: [claimWith({ id: 'ranks/1', stated: 'xếp thứ 44', source: 'report' })],
})

/** A few indicators, sources and a milestone, with two groups of synonyms. */
const searchedDataset: Dataset = datasetWith({
  themes: [{ id: 'identity', name: { vi: 'Định danh số', en: 'Digital identity' } }],
  indicators: [cards, banks, ranks],
  sources: [
    sourceWith({ id: 'paper', number: 1, publisher: 'Dân Việt', title: 'Trao thẻ thứ 87 triệu' }),
    sourceWith({ id: 'report', number: 2, publisher: 'WIPO' }),
    sourceWith({ id: 'bare', number: 3, publisher: '', title: 'hidden' }),
  ],
  milestones: [
    {
      id: 'law',
      when: '2024-07-01',
      theme: 'identity',
      title: { vi: 'Luật Căn cước có hiệu lực', en: 'The Identity Law takes effect' },
      short: { vi: 'Luật Căn cước', en: 'Identity Law' },
      publisher: 'Dân Việt',
      url: 'https://example.org/',
      indicators: [],
      major: true,
    },
  ],
  synonyms: [
    {
      id: 'id-card',
      vietnamese: ['căn cước', 'CCCD', 'căn cước công dân', '–'],
      english: ['ID card'],
    },
    { id: 'digitised', vietnamese: ['số hóa'], english: ['digitised'] },
  ],
})

/** The same, made ready for search. */
export const searched: Searchable = searchableOf(indexDataset(searchedDataset))
