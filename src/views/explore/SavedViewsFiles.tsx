import type { SavedView } from '@/domain/saved/SavedView'
import { saveFile } from '@/exports/saveFile'
import { savedViewsText } from '@/state/savedViewsFile'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import type { SavedWords } from '@/wording/SavedWords'
import { readViewsFile } from './readViewsFile'
import { today } from './today'

interface SavedViewsFilesProps {
  readonly words: SavedWords
  readonly views: readonly SavedView[]
  readonly onSaid: (text: string) => void
}

/** Takes all saved views along in a file, and takes them in from one. */
export function SavedViewsFiles({ words, views, onSaid }: SavedViewsFilesProps) {
  const add = useSavedViewsStore((store) => store.add)
  const { files } = words
  const save = () => {
    const name = files.name(today(new Date()))
    saveFile(new Blob([savedViewsText(views)], { type: 'application/json' }), name)
    onSaid(files.saved(name, views.length))
  }
  const take = async (file: File) => {
    const parsed = await readViewsFile(file)
    if ('fault' in parsed) {
      onSaid(files.refused(file.name, parsed.fault))
      return
    }
    const merged = add(parsed.views)
    onSaid(
      merged
        ? files.taken(merged.added, merged.known)
        : files.refused(file.name, { why: 'room', path: '' }),
    )
  }
  return (
    <div className="saved-files">
      {views.length > 0 && (
        <button type="button" className="button button-small" onClick={save}>
          {files.save}
        </button>
      )}
      <label className="button button-small">
        {files.read}
        <input
          type="file"
          className="visually-hidden"
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void take(file)
            // The same file may be chosen again, once it is corrected.
            target.value = ''
          }}
        />
      </label>
      <small>{files.hint}</small>
    </div>
  )
}
