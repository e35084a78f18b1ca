import type { Language } from '@/domain/Bilingual'

interface DroppedWords {
  readonly title: string
  readonly close: string
}

/** Said where parts of a link made no sense and were left out. */
export const droppedWords: Readonly<Record<Language, DroppedWords>> = {
  vi: {
    title: 'Liên kết có phần không dùng được, đã bỏ qua:',
    close: 'Đóng ghi chú',
  },
  en: {
    title: 'Parts of the link make no sense here and were left out:',
    close: 'Close this note',
  },
}
