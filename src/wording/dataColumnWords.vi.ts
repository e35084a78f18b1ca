import type { TakeawayWords } from './TakeawayWords'

/** What the columns of the table are called in Vietnamese, and what stands in them. */
export const dataColumnWords: TakeawayWords['data'] = {
  id: { name: 'Mã', meaning: 'Mã của chỉ số, như nhau trong mọi tệp và cả hai ngôn ngữ.' },
  indicator: { name: 'Chỉ số', meaning: 'Tên chỉ số; định nghĩa ở trang giới thiệu.' },
  theme: { name: 'Chủ đề', meaning: 'Chủ đề của chỉ số.' },
  unit: {
    name: 'Đơn vị',
    meaning: 'Đơn vị của mọi giá trị trong hàng; số ghi đủ, không theo triệu.',
  },
  kind: {
    name: 'Loại số',
    meaning:
      'stock: số có đến một ngày; flow: số phát sinh trong kỳ; rate: bình quân; share: phần trăm; score: điểm; rank: thứ hạng, nhỏ là tốt.',
  },
  then_stated_day: {
    name: 'Ngày số trước',
    meaning: 'Ngày cuối của thời điểm mà số trước nói tới, không sau ngày trước đã chọn.',
  },
  then_as_of: {
    name: 'Số trước của',
    meaning:
      'Thời điểm ấy, chi tiết như nguồn nêu: ngày, tháng, quý (2025-Q3), năm, hoặc một kỳ (ngày/ngày).',
  },
  then_text: { name: 'Số trước', meaning: 'Số trước theo cách nói của nguồn.' },
  then_value: {
    name: 'Số trước, giá trị',
    meaning: 'Giá trị đã công bố; trống nếu tranh chấp, là một dải, hoặc tính từ số khác.',
  },
  then_low: { name: 'Số trước, thấp nhất', meaning: 'Đầu thấp của khoảng đọc được từ số trước.' },
  then_high: { name: 'Số trước, cao nhất', meaning: 'Đầu cao của khoảng ấy.' },
  then_state: {
    name: 'Số trước, tình trạng',
    meaning: 'agreed: các phát biểu khớp nhau; disputed: tranh chấp, khoảng là cả dải.',
  },
  now_stated_day: {
    name: 'Ngày số nay',
    meaning: 'Ngày cuối của thời điểm mà số nay nói tới, không sau ngày nay đã chọn.',
  },
  now_as_of: {
    name: 'Số nay của',
    meaning:
      'Thời điểm ấy, chi tiết như nguồn nêu: ngày, tháng, quý (2025-Q3), năm, hoặc một kỳ (ngày/ngày).',
  },
  now_text: { name: 'Số nay', meaning: 'Số nay theo cách nói của nguồn.' },
  now_value: {
    name: 'Số nay, giá trị',
    meaning: 'Giá trị đã công bố; trống nếu tranh chấp, là một dải, hoặc tính từ số khác.',
  },
  now_low: { name: 'Số nay, thấp nhất', meaning: 'Đầu thấp của khoảng đọc được từ số nay.' },
  now_high: { name: 'Số nay, cao nhất', meaning: 'Đầu cao của khoảng ấy.' },
  now_state: {
    name: 'Số nay, tình trạng',
    meaning: 'agreed: các phát biểu khớp nhau; disputed: tranh chấp, khoảng là cả dải.',
  },
  change_text: {
    name: 'Thay đổi',
    meaning: 'Mọi mức thay đổi có thể, làm tròn ra ngoài; trống nếu không so sánh được.',
  },
  published_change: {
    name: 'Hiệu hai số đã công bố',
    meaning: 'Số nay trừ số trước như đã công bố; chưa phải mức chắc chắn.',
  },
  change_low: {
    name: 'Thay đổi, thấp nhất',
    meaning:
      'Đầu thấp của số nay trừ đầu cao của số trước. Phần trăm tính bằng điểm phần trăm; thứ hạng tính bằng bậc, dương là tốt lên.',
  },
  change_high: {
    name: 'Thay đổi, cao nhất',
    meaning: 'Đầu cao của số nay trừ đầu thấp của số trước, cùng đơn vị.',
  },
  ratio_text: {
    name: 'Tỷ lệ',
    meaning: 'Số nay gấp mấy lần số trước; chỉ cho số đếm và bình quân.',
  },
  ratio_low: {
    name: 'Nay so với trước, thấp nhất',
    meaning: 'Số nay chia số trước; 1 là bằng nhau.',
  },
  ratio_high: {
    name: 'Nay so với trước, cao nhất',
    meaning: 'Trống nếu số trước có thể bằng 0, khi ấy không có mức cao nhất.',
  },
  pace_text: {
    name: 'Bình quân mỗi năm',
    meaning: 'Thay đổi quy về một năm, làm tròn ra ngoài; chỉ khi cách nhau từ 90 ngày.',
  },
  pace_low: { name: 'Mỗi năm, thấp nhất', meaning: 'Đầu thấp của mức ấy, chưa làm tròn.' },
  pace_high: { name: 'Mỗi năm, cao nhất', meaning: 'Đầu cao của mức ấy, chưa làm tròn.' },
  verdict: {
    name: 'Mã kết luận',
    meaning: 'Một trong chín kết luận, giải thích ở trang giới thiệu.',
  },
  verdict_text: { name: 'Kết luận', meaning: 'Kết luận bằng lời, kèm mức chắc chắn.' },
  reason: {
    name: 'Mã lý do',
    meaning:
      'Vì sao không so sánh được. basis: khác cách đếm; total: khác tổng; period: hai kỳ không dài bằng nhau; dispute: tranh chấp đến mức không rõ chiều.',
  },
  reason_text: { name: 'Lý do', meaning: 'Lý do ấy bằng lời.' },
  age_months: {
    name: 'Số nay cũ mấy tháng',
    meaning: 'Số tháng tròn từ ngày của con số mới nhất đến ngày nay đã chọn.',
  },
  sources: { name: 'Nguồn', meaning: 'Số của các nguồn trong sổ nguồn; số ấy không bao giờ đổi.' },
  source_list: { name: 'Nguồn, đầy đủ', meaning: 'Nơi đăng, tiêu đề, ngày đăng, địa chỉ.' },
  data_day: { name: 'Dữ liệu đến', meaning: 'Ngày mới nhất có phát biểu trong dữ liệu.' },
  data_version: { name: 'Phiên bản dữ liệu', meaning: 'Đổi khi dữ liệu có bất cứ thay đổi nào.' },
  link: { name: 'Liên kết', meaning: 'Mở lại đúng bảng này, cùng bộ lọc và thứ tự.' },
}
