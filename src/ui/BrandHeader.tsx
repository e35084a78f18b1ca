import { Brand } from './Brand'

/** The top bar while there is no data to link to anything: the brand alone. */
export function BrandHeader({ label }: { label: string }) {
  return (
    <header className="top-bar">
      <div className="page top-bar-row">
        <a className="brand" href="/" aria-label={label}>
          <Brand />
        </a>
      </div>
    </header>
  )
}
