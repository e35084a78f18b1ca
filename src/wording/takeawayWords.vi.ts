import { claimColumnWords } from './claimColumnWords.vi'
import { dataColumnWords } from './dataColumnWords.vi'
import type { TakeawayWords } from './TakeawayWords'

/** The words in the files an analyst takes away, in Vietnamese. */
export const takeawayWords: TakeawayWords = {
  sheets: { about: 'Giới thiệu', data: 'Bảng số', claims: 'Phát biểu', sources: 'Nguồn' },
  data: dataColumnWords,
  ...claimColumnWords,
  about: {
    then: 'Ngày trước',
    now: 'Ngày nay',
    known: 'Chỉ gồm điều đã biết đến',
    dataDay: 'Dữ liệu đến ngày',
    version: 'Phiên bản dữ liệu',
    rows: 'Số chỉ số trong bảng',
    search: 'Tìm chữ',
    noFilter: 'Không lọc: đủ mọi chỉ số',
    link: 'Mở lại bảng này',
    licence: 'Giấy phép',
    licenceText: 'CC BY 4.0: được dùng lại, kể cả để bán, miễn là ghi nguồn',
    reading: 'Cách đọc số, tóm tắt',
    verdicts: 'Các kết luận',
    columns: (sheet) => `Các cột của trang “${sheet}”`,
    indicators: 'Định nghĩa các chỉ số',
    basis: (name) => `Cách đếm: ${name}`,
  },
  picture: {
    sources: (numbers) => `Nguồn: số ${numbers} trong sổ nguồn của Nhịp Số`,
    dataDay: (day) => `Dữ liệu đến ${day}`,
    days: (then, now) => `Từ ${then} đến ${now}`,
  },
}
