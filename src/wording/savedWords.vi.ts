import type { SavedViewsFault } from '@/domain/saved/SavedViewsFault'
import { counted } from './counted'
import { momentText } from './momentText'
import type { SavedWords } from './SavedWords'

const quoted = (text: string) => `“${text}”`
const views = (count: number) => `${counted(count)} góc nhìn`

const WHY: Readonly<Record<SavedViewsFault['why'], string>> = {
  unread: 'Trình duyệt không mở được tệp. Hãy chép tệp sang thư mục khác rồi chọn lại.',
  size: 'Tệp lớn hơn 1 MB, lớn hơn mọi tệp góc nhìn do Nhịp Số xuất ra. Hãy chọn tệp khác.',
  json: 'Tệp không phải JSON hợp lệ, có thể đã bị cắt hoặc sửa dở. Hãy xuất lại tệp rồi nhập.',
  kind: 'Đây không phải tệp góc nhìn của Nhịp Số. Hãy chọn tệp do nút xuất ở đây tạo ra.',
  version: 'Tệp do bản Nhịp Số mới hơn xuất ra. Hãy tải lại trang để có bản mới rồi nhập lại.',
  shape: 'Chỗ này thiếu hoặc sai kiểu. Hãy sửa trong tệp, hoặc xuất lại tệp rồi nhập.',
  count: 'Tệp có hơn 500 góc nhìn. Hãy bớt góc nhìn trong tệp rồi nhập lại.',
  id: 'Mã chỉ gồm chữ không dấu, chữ số và gạch nối, dài không quá 64 ký tự. Hãy sửa trong tệp.',
  name: 'Tên phải có chữ đọc được và dài không quá 80 ký tự. Hãy sửa trong tệp.',
  href: 'Liên kết không dẫn đến màn hình nào của Nhịp Số. Hãy sửa hoặc bỏ góc nhìn này khỏi tệp.',
  day: 'Ngày phải có thật và viết theo mẫu 2026-01-16. Hãy sửa trong tệp.',
  room: 'Cộng với các góc nhìn đang có thì quá 500 góc nhìn hoặc quá 1 MB. Hãy xóa bớt rồi nhập lại.',
}

function refused(file: string, { why, path, found = '' }: SavedViewsFault): string {
  const stands = found === '' ? '' : `, đang ghi ${quoted(found)}`
  const place = path === '' ? '' : ` Chỗ sai: ${path}${stands}.`
  return `Không nhập tệp ${quoted(file)}.${place} ${WHY[why]} Các góc nhìn đã lưu vẫn nguyên.`
}

/** What is said where screens are saved under a name, in Vietnamese. */
export const savedWords: SavedWords = {
  title: 'Góc nhìn đã lưu',
  save: {
    label: 'Đặt tên cho góc nhìn đang xem',
    hint: 'Giữ mọi lựa chọn trên màn hình này; chỉ lưu trong trình duyệt này.',
    action: 'Lưu',
  },
  saved: (name) => `Đã lưu ${quoted(name)}.`,
  notSaved: {
    unnamed: 'Hãy đặt tên cho góc nhìn rồi lưu.',
    foreign: 'Màn hình này không lưu được. Hãy mở một màn hình có số liệu rồi lưu.',
    already: 'Góc nhìn này đã lưu với đúng tên đó.',
    room: 'Đã hết chỗ: nhiều nhất 500 góc nhìn, tổng cộng 1 MB. Hãy xóa bớt rồi lưu lại.',
    gone: 'Góc nhìn này không còn nữa, có thể đã bị xóa ở một thẻ khác.',
  },
  list: {
    label: 'Các góc nhìn đã lưu',
    empty: 'Chưa lưu góc nhìn nào.',
    savedOn: (day) => `lưu ngày ${momentText(day, 'vi')}`,
    here: 'đang xem',
  },
  rename: {
    action: 'Đổi tên',
    of: (name) => `Đổi tên ${quoted(name)}`,
    label: (name) => `Tên mới cho ${quoted(name)}`,
    keep: 'Lưu tên',
    cancel: 'Hủy',
    done: (name) => `Tên mới là ${quoted(name)}.`,
  },
  remove: {
    action: 'Xóa',
    of: (name) => `Xóa ${quoted(name)}`,
    done: (name) => `Đã xóa ${quoted(name)}.`,
    undo: 'Hoàn tác',
    undoOf: (name) => `Hoàn tác, lấy lại ${quoted(name)}`,
    undone: (name) => `Đã lấy lại ${quoted(name)}.`,
  },
  files: {
    save: 'Xuất ra tệp',
    read: 'Nhập từ tệp',
    hint: 'Tệp JSON, để chuyển sang máy khác hoặc gửi cho đồng nghiệp.',
    name: (day) => `nhip-so_goc-nhin_${day}.json`,
    saved: (file, count) => `Đã xuất ${views(count)} ra tệp ${file}.`,
    taken: (added, known) => {
      if (added === 0 && known === 0) return 'Tệp không có góc nhìn nào.'
      if (added === 0) return 'Mọi góc nhìn trong tệp đã có sẵn.'
      return known === 0
        ? `Đã nhập ${views(added)}.`
        : `Đã nhập ${views(added)}; ${views(known)} đã có sẵn.`
    },
    refused,
  },
  keeping: {
    full: 'Bộ nhớ trình duyệt đã đầy: thay đổi ở đây chỉ còn đến khi đóng trang. Hãy xuất ra tệp để giữ lại.',
    closed:
      'Trình duyệt không cho trang này lưu gì: góc nhìn chỉ còn đến khi đóng trang. Hãy xuất ra tệp để giữ lại.',
    newer:
      'Các góc nhìn ở đây do bản Nhịp Số mới hơn lưu và không bị ghi đè: thay đổi chỉ còn đến khi đóng trang. Hãy tải lại trang, hoặc xuất ra tệp để giữ lại.',
  },
  unreadable: {
    text: 'Có góc nhìn lưu từ trước không đọc được trọn vẹn. Bản gốc vẫn được giữ trong trình duyệt.',
    save: 'Tải bản gốc về',
    fileName: 'nhip-so_goc-nhin_ban-goc.txt',
    forget: 'Xóa bản gốc',
    forgotten: 'Đã xóa bản gốc không đọc được.',
  },
}
