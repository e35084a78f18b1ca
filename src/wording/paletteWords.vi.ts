import { counted } from './counted'
import type { PaletteWords } from './PaletteWords'

/** The palette in Vietnamese. */
export const paletteWords: PaletteWords = {
  title: 'Tìm trong Nhịp Số',
  close: 'Đóng',
  results: (count) => `${counted(count)} kết quả`,
  groups: {
    start: 'Bắt đầu từ đây',
    nearest: 'Có phải bạn tìm',
    indicators: 'Chỉ số',
    phrases: 'Cụm từ trong nguồn',
    places: 'Đi tới',
    milestones: 'Mốc',
    sources: 'Nguồn',
  },
  some: (shown, all) => (shown === all ? counted(all) : `${counted(shown)} trong ${counted(all)}`),
  explore: (text) => `Khám phá, lọc theo “${text}”`,
  indicators: (count) => `${counted(count)} chỉ số`,
  about: {
    overview: 'Mọi chỉ số giữa hai thời điểm, với các mốc và mục tiêu.',
    explore: 'Tìm, lọc, so sánh và tải về các chỉ số.',
    sources: 'Ai nói, nói khi nào, và nguồn nào nói khác.',
    method: 'Các quy tắc đọc số và so sánh.',
  },
  source: (number) => `Nguồn ${number}`,
  statements: (count) => `${counted(count)} phát biểu dẫn nguồn này`,
  charts: (count) => `Có trên biểu đồ của ${counted(count)} chỉ số`,
  untitled: 'không rõ tên bài',
  keys: { choose: 'chọn', open: 'mở', group: 'nhóm sau' },
  nothing: (text) =>
    `Không tìm thấy “${text}” trong tên, định nghĩa, cụm từ, mốc và nguồn. Hãy thử ít chữ hơn.`,
}
