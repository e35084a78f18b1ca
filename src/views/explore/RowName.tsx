import { use } from 'react'
import type { Indicator } from '@/domain/Indicator'
import { Marked } from '@/ui/Marked'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import type { ExploreWords } from '@/wording/ExploreWords'
import { FoundWords } from './FoundWords'

interface RowNameProps {
  readonly reader: Reader
  readonly words: ExploreWords
  readonly indicator: Indicator
}

/** The name of a row with what is sought marked; where the name does not say it, what does. */
export function RowName({ reader, words, indicator }: RowNameProps) {
  const { lang, links } = reader
  const { id, name, qualifier } = indicator
  const found = use(FoundWords)
  const field = found?.fields.get(id)
  const text = (said: string) =>
    found ? <Marked text={said} query={found.query} /> : <Unbroken text={said} />
  return (
    <>
      <a href={links.indicator(id)}>{text(name[lang])}</a>
      {qualifier !== undefined && <small>{text(qualifier[lang])}</small>}
      {field !== undefined && field !== 'name' && (
        <small className="explore-found">{words.foundIn[field]}</small>
      )}
    </>
  )
}
