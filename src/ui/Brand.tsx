/** The wordmark; its shape stands once in the document (see `withBrand`), not in the code. */
export function Brand() {
  return (
    <svg className="brand-mark" viewBox="-10 -1640 6992 2080" aria-hidden="true" focusable="false">
      <use href="#brand" />
    </svg>
  )
}
