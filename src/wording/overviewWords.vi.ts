import type { OverviewWords } from './OverviewWords'
import { NBSP } from './signs'
import { counted } from './counted'

/** The words of the overview and the period bar, in Vietnamese. */
export const overviewWords: OverviewWords = {
  period: {
    label: 'Kỳ so sánh',
    then: 'Trước',
    now: 'Nay',
    thenLabel: 'Ngày trước',
    nowLabel: 'Ngày nay',
    newer: 'Số mới hơn',
    quick: 'Chọn nhanh',
    conferences: 'Hai hội nghị',
    yearAgo: 'Một năm trước → mới nhất',
    firstToLatest: 'Đầu tiên → mới nhất',
    hint: 'Kéo hai tay nắm trên trục để đổi kỳ; chỉ dừng ở ngày có số',
    fixed: (then, now) =>
      `Trình duyệt đang tắt JavaScript: trang luôn so ${then} với ${now}, dù liên kết ghi ngày khác.`,
  },
  hero: { readHow: 'Cách đọc', legendLabel: 'Cách đọc các dấu' },
  legend: {
    exact: 'nêu thẳng, không kèm “hơn”, “gần”',
    atLeast: '“hơn”, “trên”',
    atMost: '“gần”, “dưới”',
    approx: '“khoảng”',
    disputed: 'tranh chấp',
    target: 'mục tiêu',
    stale: `số cũ từ 6${NBSP}tháng`,
    evidence: 'có phát biểu, không vẽ vào chuỗi',
    dotted: 'nối hai số đã nêu; ở giữa không có số',
  },
  ledger: {
    indicator: 'Chỉ số',
    verdict: 'Kết luận',
    notPublished: 'chưa tìm thấy số',
    notPublishedAgain: 'chưa thấy số mới',
    others: (count) => `${counted(count)} chỉ số khác`,
    openAll: (count) => `Mở ${counted(count)} chỉ số`,
    fold: 'Thu gọn',
    inTheme: 'Chỉ số trong nhóm',
    disputed: 'tranh chấp',
    figures: (points, sources) =>
      points > 1 ? `${points} số, ${sources} nguồn` : `${sources} nguồn`,
    contradicted: 'một phát biểu nói khác',
  },
  tally: {
    both: (count, total) =>
      `${counted(count)} trong ${counted(total)} chỉ số có số ở cả hai thời điểm`,
    label: 'Kết luận của mọi chỉ số',
    disputed: 'đang tranh chấp',
  },
  milestones: {
    title: 'Các mốc',
    lead: 'Trên trục: việc đã diễn ra. Dưới trục: thời hạn đã nêu.',
    all: (count) => `Mọi mốc (${count})`,
  },
  targets: {
    title: 'Mục tiêu',
    lead: 'Vàng chỉ dùng cho mục tiêu. Đường chấm: chưa tìm thấy số tiến độ. Dải kẻ: các nguồn không khớp.',
    others: (count) => `${count} mục tiêu khác`,
    all: (count) => `Mở ${count} mục tiêu`,
  },
}
