import type { CheckWords } from './CheckWords'
import { counted } from './counted'

export const checkWords: CheckWords = {
  heading: 'Các nguồn nói gì về cùng một lúc',
  lead: 'Mọi phát biểu về một thời điểm đặt trên cùng một trục: ai nói, nói khi nào, và cho phép những giá trị nào.',
  choose: 'Đối chiếu chỉ số',
  chosen: 'chọn một chỉ số',
  disputed: 'Điểm tranh chấp',
  contradicted: 'Điểm bị một phát biểu khác nói trái',
  none: 'Trong các hàng đang xem không có điểm nào bị tranh chấp hay bị nói trái.',
  filtered: (shown, all) => `Đang thấy ${counted(shown)} trong ${counted(all)} điểm.`,
  unfilter: (all) => `Bỏ lọc để xem cả ${counted(all)}`,
  statements: (count) => `${counted(count)} phát biểu`,
  lay: (name, date) => `Đối chiếu các phát biểu: ${name}, ${date}`,
  link: 'đối chiếu',
  unknown: 'Chỉ số này không có số nào để đối chiếu.',
  previous: 'Lần công bố trước',
  next: 'Lần công bố sau',
  close: 'Đóng đối chiếu',
  columns: { said: 'Ai nói, nói khi nào', reading: 'Đọc là', axis: 'Trên trục', caution: 'Lưu ý' },
  noReading: 'khác đơn vị',
  noCaution: 'không có',
  legend: {
    used: 'Thanh đặc: khoảng mà phát biểu cho phép.',
    stated: 'Chấm: con số nêu ra.',
    shared: 'Nền son nhạt: phần chung.',
    hull: 'Nền kẻ: cả dải tranh chấp.',
    evidence: 'Viền đứt: bằng chứng, không dùng để tính.',
  },
  derived: 'Con số này được tính từ các chỉ số thành phần; hãy đối chiếu từng thành phần:',
  crossChecks: 'Kiểm tra chéo',
  crossLead:
    'Vài cặp chỉ số phải khớp nhau. Phép thử tính trên khoảng, với số mới nhất đến ngày NAY, không có dung sai ngầm.',
  settled: (holding, empty) =>
    [
      ...(holding > 0 ? [`${counted(holding)} phép thử khớp`] : []),
      ...(empty > 0 ? [`${counted(empty)} phép thử chưa đủ số`] : []),
    ].join(', '),
  about: 'Kiểm tra chéo vào lúc này',
  sides: 'Xem các phát biểu:',
  outcomes: {
    broken: 'không khớp',
    'cannot-tell': 'chưa kết luận được',
    holds: 'khớp',
    'no-figures': 'chưa đủ số',
  },
}
