import { useCallback, useState } from 'react'
import type { Language } from '@/domain/Bilingual'
import { type Removed, useSavedViewsStore } from '@/state/savedViewsStore'
import { Icon } from '@/ui/Icon'
import { Menu } from '@/ui/Menu'
import { savedWordsFor } from '@/wording/savedWordsFor'
import { SavedViewRow } from './SavedViewRow'
import { SavedViewsFiles } from './SavedViewsFiles'
import { SaveViewForm } from './SaveViewForm'
import { UndoRemoval } from './UndoRemoval'
import { UnreadableViews } from './UnreadableViews'

interface SavedViewsProps {
  readonly lang: Language
  /** The address of the present screen. */
  readonly href: string
}

/** Saves the present screen under a name, and leads back to those that were saved. */
export function SavedViews({ lang, href }: SavedViewsProps) {
  const words = savedWordsFor(lang)
  const { views, keeping, remove, restore } = useSavedViewsStore()
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<Removed>()
  const [broughtBack, bringBack] = useState<string>()
  const forget = useCallback(() => {
    setRemoved(undefined)
  }, [])
  const undo = (wanted: Removed) => {
    const outcome = restore(wanted)
    forget()
    say(outcome.done ? words.remove.undone(outcome.view.name) : words.notSaved[outcome.why])
    bringBack(outcome.done ? outcome.view.id : undefined)
  }
  return (
    <div className="saved-views" data-needs-scripts>
      <Menu label={words.title}>
        <div className="saved-panel">
          {keeping !== 'kept' && (
            <p className="saved-warning">
              <Icon name="warning" /> {words.keeping[keeping]}
            </p>
          )}
          <UnreadableViews words={words} onSaid={say} />
          <SaveViewForm words={words} href={href} onSaid={say} />
          <div className="saved-said">
            <p className="saved-outcome" role="status">
              {said}
            </p>
            {removed && (
              <UndoRemoval
                key={removed.view.id}
                words={words}
                name={removed.view.name}
                onUndo={() => {
                  undo(removed)
                }}
                onOver={forget}
              />
            )}
          </div>
          {views.length === 0 ? (
            <p className="saved-empty">{words.list.empty}</p>
          ) : (
            <ul className="saved-list" aria-label={words.list.label}>
              {views.map((view) => (
                <SavedViewRow
                  key={view.id}
                  words={words}
                  view={view}
                  lang={lang}
                  present={href}
                  isBack={view.id === broughtBack}
                  onSaid={say}
                  onRemove={() => {
                    setRemoved(remove(view.id))
                    say(words.remove.done(view.name))
                  }}
                />
              ))}
            </ul>
          )}
          <SavedViewsFiles words={words} views={views} onSaid={say} />
        </div>
      </Menu>
    </div>
  )
}
