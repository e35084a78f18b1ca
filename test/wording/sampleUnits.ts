import type { Unit } from '@/domain/Dataset'

export const accounts: Unit = {
  id: 'accounts',
  vi: 'tài khoản',
  en: { one: 'account', many: 'accounts' },
}
export const cards: Unit = { id: 'cards', vi: 'thẻ', en: { one: 'card', many: 'cards' } }
export const dong: Unit = { id: 'dong', vi: 'đồng', en: { one: 'dong', many: 'dong' } }
export const percent: Unit = { id: 'percent', vi: '%', en: { one: '%', many: '%' } }
export const places: Unit = { id: 'rank', vi: 'hạng', en: { one: 'place', many: 'places' } }
export const points: Unit = { id: 'points', vi: 'điểm', en: { one: 'point', many: 'points' } }
export const databases: Unit = {
  id: 'databases',
  vi: 'cơ sở dữ liệu',
  en: { one: 'database', many: 'databases' },
}
