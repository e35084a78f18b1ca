import type { SourcesWords } from './SourcesWords'
import { numberText } from './numberText'
import { counted } from './counted'

/** The words of the source register, in Vietnamese. */
export const sourcesWords: SourcesWords = {
  kicker: 'Sổ nguồn',
  lead: 'Ghi ai nói, nói khi nào, số của ngày nào. Hai báo đăng lại một bài phát biểu là một lần nói, không phải hai lần xác nhận.',
  count: {
    sources: 'nguồn',
    claims: 'phát biểu có con số',
    occasions: 'dịp phát biểu',
    disputes: 'tranh chấp đã khai',
  },
  most: 'Nơi đăng nhiều nhất',
  otherPublishers: (count) => `${counted(count)} nơi đăng khác`,
  byYear: 'Phát biểu theo năm của con số',
  order: {
    label: 'Sắp theo',
    occasion: 'Theo dịp',
    publisher: 'Theo nơi đăng',
    number: 'Theo số nguồn',
  },
  disputedOnly: 'chỉ nguồn có tranh chấp',
  columns: {
    number: 'Số',
    asOf: 'Ngày của số',
    stated: 'Nguyên văn con số',
    publisher: 'Nơi đăng',
    use: 'Cách dùng',
  },
  usedFor: (count) => `dùng cho ${counted(count)} chỉ số`,
  hasDispute: 'có phát biểu tranh chấp',
  open: 'Mở bài gốc',
  noOccasion: 'Các bài không gắn với một dịp',
  occasionCount: (sources, claims, disputed) =>
    `${counted(sources)} nguồn, ${counted(claims)} phát biểu${disputed > 0 ? `, ${disputed} tranh chấp` : ''}`,
  untitled: 'không ghi tên bài',
  more: (count) => `${counted(count)} phát biểu khác`,
  note: 'Khi bài gốc không còn tên, sổ ghi nơi đăng và địa chỉ thay cho tên bài. Ngày suy ra từ ngữ cảnh được ghi rõ là suy ra. Cách biến câu chữ thành khoảng số:',
  empty: 'Không có nguồn nào như vậy.',
  publishedOn: (day) => `đăng ${day}`,
  agreeing: (count) => `${counted(count)} con số được từ hai nơi đăng nêu khớp nhau`,
  numbers: (first, last) => (first === last ? `Nguồn ${first}` : `Nguồn ${first} đến ${last}`),
  publishers: (first, last) => (first === last ? first : `${first} đến ${last}`),
  newTab: 'mở trong thẻ mới',
  parted: 'Sổ nguồn dài nên được chia thành từng phần theo số nguồn.',
  unlisted: (count) =>
    `và ${numberText(count, 'vi')} phát biểu về sau, ghi ở trang của từng chỉ số và trong tệp mọi số liệu:`,
  whole: 'Toàn bộ sổ nguồn',
}
