import type { Bilingual } from '@/domain/Bilingual'
import type { Theme, Unit } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'

const both = (vi: string, en: string): Bilingual => ({ vi, en })

export const THEMES: readonly Theme[] = [
  { id: 'identity', name: both('Định danh số', 'Digital identity') },
  { id: 'data-infrastructure', name: both('Hạ tầng dữ liệu', 'Data infrastructure') },
  { id: 'public-services', name: both('Dịch vụ công', 'Online public services') },
]

export const UNITS: readonly Unit[] = [
  { id: 'accounts', vi: 'tài khoản', en: { one: 'account', many: 'accounts' } },
  { id: 'files', vi: 'hồ sơ', en: { one: 'file', many: 'files' } },
  { id: 'visits', vi: 'lượt', en: { one: 'visit', many: 'visits' } },
  { id: 'percent', vi: '%', en: { one: '%', many: '%' } },
  { id: 'points', vi: 'điểm', en: { one: 'point', many: 'points' } },
  { id: 'rank', vi: 'hạng', en: { one: 'place', many: 'places' } },
]

/** What a synthetic indicator measures; `size` is about where its figures end up. */
export interface Measure {
  readonly theme: string
  readonly kind: Kind
  readonly unit: string
  readonly size: number
  readonly cumulative: boolean
  readonly name: Bilingual
}

const measure = (
  theme: string,
  kind: Kind,
  unit: string,
  size: number,
  name: Bilingual,
): Measure => ({ theme, kind, unit, size, name, cumulative: false })

export const MEASURES: readonly [Measure, ...Measure[]] = [
  measure(
    'identity',
    'stock',
    'accounts',
    3_200_000,
    both('Tài khoản kích hoạt', 'Accounts active'),
  ),
  {
    ...measure(
      'identity',
      'stock',
      'accounts',
      4_100_000,
      both('Tài khoản cấp', 'Accounts issued'),
    ),
    cumulative: true,
  },
  measure('public-services', 'flow', 'files', 900_000, both('Hồ sơ trực tuyến', 'Online files')),
  measure('public-services', 'share', 'percent', 88, both('Tỷ lệ trực tuyến', 'Online share')),
  measure('data-infrastructure', 'rate', 'visits', 120_000, both('Lượt tra cứu', 'Look-ups')),
  measure('data-infrastructure', 'score', 'points', 82, both('Điểm số hóa', 'Digitisation score')),
  measure('data-infrastructure', 'rank', 'rank', 34, both('Xếp hạng số', 'Digital rank')),
]

/** The 34 provinces and cities since July 2025, so that names search and sort as real ones do. */
export const PLACES: readonly [string, ...string[]] = [
  'An Giang',
  'Bắc Ninh',
  'Cà Mau',
  'Cao Bằng',
  'Cần Thơ',
  'Đà Nẵng',
  'Đắk Lắk',
  'Điện Biên',
  'Đồng Nai',
  'Đồng Tháp',
  'Gia Lai',
  'Hà Nội',
  'Hà Tĩnh',
  'Hải Phòng',
  'Huế',
  'Hưng Yên',
  'Khánh Hòa',
  'Lai Châu',
  'Lạng Sơn',
  'Lào Cai',
  'Lâm Đồng',
  'Nghệ An',
  'Ninh Bình',
  'Phú Thọ',
  'Quảng Ngãi',
  'Quảng Ninh',
  'Quảng Trị',
  'Sơn La',
  'Tây Ninh',
  'Thái Nguyên',
  'Thanh Hóa',
  'TP. Hồ Chí Minh',
  'Tuyên Quang',
  'Vĩnh Long',
]
