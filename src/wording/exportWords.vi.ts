import type { ExportWords } from './ExportWords'
import { counted } from './counted'

/** The words of the panel from which an analyst takes things away, in Vietnamese. */
export const exportWords: ExportWords = {
  label: 'Xuất và chia sẻ',
  groups: {
    table: (rows) => `Bảng này, ${counted(rows)} hàng`,
    chart: 'Biểu đồ này',
    share: 'Chia sẻ',
    data: 'Toàn bộ dữ liệu',
  },
  actions: {
    csv: { name: 'CSV', note: 'mọi cột, UTF-8' },
    xlsx: { name: 'XLSX', note: 'có trang định nghĩa' },
    json: { name: 'JSON', note: 'kèm mọi phát biểu' },
    png: { name: 'PNG', note: '2160 px' },
    svg: { name: 'SVG', note: 'vector, phóng to tùy ý' },
    link: { name: 'Sao chép liên kết', note: 'giữ bộ lọc' },
    table: { name: 'Sao chép bảng', note: 'để dán vào bảng tính' },
    sentences: { name: 'Sao chép câu', note: 'kèm ngày và nguồn' },
    citation: { name: 'Sao chép trích dẫn', note: 'kèm số nguồn' },
    bibtex: { name: 'Sao chép BibTeX', note: 'cho LaTeX, Zotero' },
    embed: { name: 'Sao chép mã nhúng', note: 'đặt vào trang khác' },
  },
  noChart: 'Chưa có biểu đồ nào đang vẽ.',
  dataset: {
    csv: { name: 'Mọi phát biểu, CSV', note: 'mỗi dòng một số' },
    json: { name: 'Mọi thứ, JSON', note: 'hai ngôn ngữ' },
    package: { name: 'Mô tả các cột', note: 'Data Package' },
  },
  making: (name) => `Đang làm: ${name}…`,
  saved: (file) => `Đã lưu tệp ${file}`,
  copied: {
    link: 'Đã sao chép liên kết',
    table: 'Đã sao chép bảng',
    sentences: 'Đã sao chép các câu, mỗi chỉ số một đoạn',
    citation: 'Đã sao chép trích dẫn',
    bibtex: 'Đã sao chép BibTeX',
    embed: 'Đã sao chép mã nhúng: dán vào mã HTML của trang',
  },
  failed: (name) => `Chưa làm được: ${name}.`,
  why: {
    code: 'Phần mã của việc này không tải được. Hãy kiểm tra mạng rồi bấm lại.',
    data: 'Không đọc được số liệu. Hãy tải lại trang.',
    chart: 'Không vẽ được biểu đồ. Hãy thử lại, hoặc lưu bảng thay cho biểu đồ.',
    file: 'Trình duyệt không tạo được tệp. Hãy thử với ít hàng hơn.',
    clipboard: 'Trình duyệt không cho sao chép. Hãy lưu tệp, hoặc chép liên kết ở thanh địa chỉ.',
  },
}
