import type { MethodWords } from './MethodWords'

/** The words of the reading rules, in Vietnamese. */
export const methodWords: MethodWords = {
  kicker: 'Nguồn / Cách đọc số',
  lead: 'Mỗi câu như “hơn 67 triệu” được đọc thành một khoảng. Mọi so sánh trong Nhịp Số tính trên khoảng, không tính trên con số tròn.',
  intervals: 'Từ câu chữ đến khoảng',
  intervalsLead:
    'Bước là giá trị của chữ số cuối cùng mà nguồn nêu ra: “57,1 triệu” có bước 0,1 triệu, “67 triệu” có bước 1 triệu.',
  intervalsNote:
    '“Hơn 67 triệu” đọc là 67 đến 68 triệu: người có 68 triệu trong tay đã nói 68. Số nêu thẳng vẫn có thể đã được làm tròn, hoặc cắt bớt phần lẻ phía sau. Khoảng không vượt quá điều có thể: phần trăm nằm trong 0 đến 100, số đếm không âm và không quá tổng của nó, thứ hạng tính từ 1.',
  wordings: {
    count: { name: 'Số đếm đủ', rule: 'đúng số đã nêu' },
    exact: { name: 'Nêu thẳng', rule: 'từ thấp hơn nửa bước đến cao hơn một bước' },
    atLeast: { name: 'Hơn, trên', rule: 'từ số đã nêu đến cao hơn một bước' },
    atMost: { name: 'Gần, dưới', rule: 'từ thấp hơn một bước đến số đã nêu' },
    approx: { name: 'Khoảng', rule: 'một bước về mỗi phía' },
    between: { name: 'Từ … đến …', rule: 'đúng hai đầu đã nêu' },
  },
  columns: {
    stated: 'Cách nói',
    example: 'Ví dụ thật',
    mark: 'Dấu',
    axis: 'Đọc trên trục',
    reading: 'Đọc là',
  },
  examples: 'Ví dụ tính đủ',
  examplesLead:
    'Thay đổi thấp nhất bằng đầu thấp của số nay trừ đầu cao của số trước; thay đổi cao nhất thì ngược lại. Chỉ khi cả khoảng nằm về một phía của số 0 mới ghi là tăng hay giảm.',
  exampleWhy: {
    rose: 'Hiệu hai số đã công bố chưa phải mức chắc chắn, vì số trước cũng là số “trên”: con số thật khi ấy có thể đã cao hơn. Mức chắc chắn là đầu thấp của khoảng.',
    'cannot-tell':
      'Con số sau nói thô hơn, không phải nhỏ hơn. Khoảng thay đổi chứa số 0, nên không gọi là giảm.',
  },
  noChange: 'không thay đổi',
  sums: { low: 'Thấp nhất', high: 'Cao nhất', share: 'Tỷ lệ' },
  verdicts: 'Chín kết luận có thể có',
  verdictColumns: { verdict: 'Kết luận', meaning: 'Nghĩa là', example: 'Ví dụ thật' },
  meanings: {
    rose: 'Cả khoảng thay đổi nằm trên 0. Số nêu ra là mức chắc chắn. Với thứ hạng, số nhỏ hơn là tốt hơn, nên ghi là “lên”.',
    fell: 'Cả khoảng thay đổi nằm dưới 0. Một con số chỉ nói thô hơn thì không bao giờ bị gọi là giảm.',
    unchanged: 'Chỉ khi cả hai đều là số đếm đủ và bằng nhau. Không có mức dung sai ngầm nào.',
    'cannot-tell':
      'Khoảng thay đổi chứa số 0: có thể tăng, có thể giảm; nguồn không đủ chi tiết để nói.',
    'not-comparable':
      'Khác cách đếm, khác tổng, hai kỳ không dài bằng nhau, hoặc tranh chấp đến mức không rõ chiều. Hai điểm như vậy không bao giờ được nối với nhau.',
    first: 'Đến ngày trước chưa tìm thấy số nào; chỉ có con số nay.',
    'no-newer': 'Hai ngày cùng dùng một con số. Không bao giờ gọi là không đổi.',
    'target-only': 'Có mục tiêu, nhưng chưa tìm thấy số nào cho biết đã đến đâu.',
    'no-figure': 'Đến ngày nay chưa tìm thấy số nào, cũng chưa tìm thấy mục tiêu.',
  },
  noExample: 'Dữ liệu hiện chưa có ví dụ.',
  disputes: 'Khi các nguồn không khớp',
  disputesLead:
    'Các phát biểu về cùng một lúc được đặt cạnh nhau. Khoảng của chúng chồng lên nhau thì lấy phần chung. Không chồng (chỉ chạm mép cũng vậy), hoặc trong 31 ngày không thể cùng đúng, thì là tranh chấp.',
  sharedPart: 'Có phần chung',
  sharedText:
    'Nói chi tiết khác nhau nhưng có thể cùng đúng: con số dùng là phần mọi phát biểu đều cho phép.',
  sharedUsed: (range) => `Dùng phần chung: ${range}`,
  hull: 'Tranh chấp',
  hullText:
    'Không thể cùng đúng: giữ mọi phát biểu, so sánh bằng cả dải, và ghi dấu ≠ ở mọi nơi con số xuất hiện. Không chọn một bên, không lấy trung bình.',
  hullUsed: (range) => `Giữ cả dải: ${range}`,
  rest: 'Những điều khác cần biết',
  rules: [
    {
      term: 'Ngày của một con số',
      text: 'Số nêu cho một tháng, quý hoặc năm đứng ở ngày cuối của tháng, quý, năm ấy. “Đầu tháng 4” hay “giữa năm 2024” được ghi thành ngày hoặc tháng và đánh dấu là suy ra. Ngày của số, ngày nói và ngày đăng là ba việc khác nhau; ngày nào không rõ thì để trống.',
    },
    {
      term: 'Biết từ khi nào',
      text: 'Một con số được coi là đã biết từ ngày nó được nói ra; không rõ thì từ ngày đăng; cũng không rõ thì từ ngày cuối của thời điểm mà nó nói tới, có ghi là suy ra.',
    },
    {
      term: 'Trước và nay',
      text: 'Với hai ngày đang chọn, mỗi chỉ số dùng con số gần nhất vào đúng ngày ấy hoặc trước đó, và luôn ghi ngày thật. Từ sáu tháng trở lên, con số mang dấu đồng hồ kèm số tháng đã cũ.',
    },
    {
      term: 'Giữa hai lần công bố',
      text: 'Không biết gì, nên không nội suy. Đường chấm chỉ nối hai lần công bố so sánh được. Khi vẽ chỉ số gốc 100, ngày gốc đúng bằng 100, không có khoảng.',
    },
    {
      term: 'Số cộng dồn',
      text: 'Số cộng dồn không thể giảm. Phát biểu nằm trọn dưới mức đã đạt trước đó được giữ làm bằng chứng kèm lưu ý: không vẽ, và không bao giờ thành một lần giảm.',
    },
    {
      term: 'Số trong một kỳ',
      text: 'Lượng phát sinh trong kỳ chỉ so với kỳ cùng loại theo lịch, hoặc cùng số tháng tròn: sáu tháng với sáu tháng, năm với năm. Năm nhuận không làm khác đi.',
    },
    {
      term: 'Phần trăm và điểm số',
      text: 'Phần trăm thay đổi bằng điểm phần trăm, điểm số thay đổi bằng điểm. Cả hai không tính tỷ lệ tăng giảm.',
    },
    {
      term: 'Thứ hạng',
      text: 'Số nhỏ hơn là hạng tốt hơn: từ hạng 86 đến hạng 71 là lên 15 bậc. Trục của thứ hạng lật ngược để đi lên luôn là tốt lên.',
    },
    {
      term: 'Tỷ lệ và mức mỗi năm',
      text: 'Tỷ lệ lấy số nay chia số trước, chỉ cho số đếm và mức bình quân; từ ba lần trở lên thì ghi “gấp … lần”. Mức mỗi năm chỉ ghi khi hai con số cách nhau từ 90 ngày.',
    },
    {
      term: 'Làm tròn ra ngoài',
      text: 'Khoảng in ra giữ nhiều nhất ba chữ số có nghĩa của mức thay đổi, và mỗi đầu luôn làm tròn ra phía ngoài, nên không bao giờ hẹp hơn khoảng thật.',
    },
    {
      term: 'Chỉ số tính ra',
      text: 'Vài chỉ số được tính từ chỉ số khác, như tỷ lệ kích hoạt bằng số đã kích hoạt chia số đã cấp. Phép tính cũng làm trên khoảng, chỉ ở thời điểm mà mọi thành phần đều có số, và chỉ so sánh theo cùng một cách đếm.',
    },
    {
      term: 'Một dịp, một lần nói',
      text: 'Hai báo cùng đăng một bài phát biểu là một dịp, không phải hai lần xác nhận. Hai dịp khác nhau nêu số khớp nhau mới là xác nhận thêm.',
    },
  ],
}
