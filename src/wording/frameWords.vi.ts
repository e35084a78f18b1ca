import type { FrameWords } from './FrameWords'
import { counted } from './counted'

/** The words of the frame around every screen, and of screens without data, in Vietnamese. */
export const frameWords: FrameWords = {
  brand: 'Nhịp Số',
  tagline: 'Chỉ số chuyển đổi số Việt Nam, so sánh theo thời gian, mỗi con số một nguồn',
  skip: 'Đến nội dung chính',
  nav: {
    label: 'Điều hướng chính',
    overview: 'Tổng quan',
    explore: 'Khám phá',
    sources: 'Nguồn',
    method: 'Cách đọc số',
  },
  search: 'Tìm chỉ số, con số, nguồn',
  titles: {
    explore: 'Khám phá',
    sources: 'Mỗi con số có một chỗ để kiểm',
    method: 'Không nói nhiều hơn nguồn đã nói',
  },
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
  theme: { label: 'Nền', system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  footer: {
    independent:
      'Nhịp Số là công cụ độc lập, tổng hợp từ các báo cáo và bài báo công khai. Đây không phải trang thông tin chính thức của cơ quan nhà nước.',
    sources: 'Nguồn',
    sourcesText:
      'Số nhỏ cạnh mỗi con số là số của nguồn trong sổ nguồn. Bấm vào để xem ai nói, nói khi nào và nguồn nào nói khác.',
    register: 'Sổ nguồn',
    method: 'Cách đọc số',
    data: 'Dữ liệu',
    csv: 'Tải CSV',
    json: 'Tải JSON',
    dataDay: (day) => `Số liệu cập nhật đến ${day}`,
    counts: (indicators, claims, sources) =>
      `${counted(indicators)} chỉ số, ${counted(claims)} phát biểu, ${counted(sources)} nguồn`,
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ có thể đã đổi hoặc gõ sai.',
    suggest: 'Có phải bạn tìm:',
    home: 'Về trang tổng quan',
  },
  loading: { title: 'Đang đọc dữ liệu', text: 'Các con số hiện ra ngay khi đọc xong.' },
  pending: {
    text: 'Đang áp dụng lựa chọn trong liên kết…',
    failed:
      'Chưa áp dụng được lựa chọn trong liên kết, vì mã của trang không tải được. Hãy tải lại trang, hoặc bỏ phần sau dấu ? trong địa chỉ để xem hai thời điểm mặc định.',
  },
  noScripts:
    'Trình duyệt đang tắt JavaScript: số liệu, biểu đồ và liên kết vẫn đủ, nhưng không đổi được thời điểm và nền.',
  failure: {
    title: 'Chưa tải được dữ liệu',
    offline: 'Không nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    http: (status) => `Máy chủ trả lời lỗi ${status}. Hãy thử lại sau ít phút.`,
    malformed:
      'Dữ liệu nhận được không đúng khuôn, nên không có con số nào được hiện. Hãy thử lại; nếu vẫn lỗi, hãy báo cho người vận hành.',
    retry: 'Tải lại',
    stale: 'Chưa tải được bản mới. Đang xem bản đọc được gần nhất.',
    details: 'Chi tiết',
    crash: 'Trang gặp lỗi',
    crashText: 'Một phần của trang không hiện được. Lựa chọn của bạn vẫn nằm trong địa chỉ.',
    reload: 'Mở lại trang',
  },
  copy: { done: 'Đã sao chép', failed: 'Không sao chép được; hãy chọn chữ và chép tay' },
}
