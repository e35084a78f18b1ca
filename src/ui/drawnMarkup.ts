import { ownPolicy } from './ownPolicy'

/** A drawing of our build as markup a page may show; throws at anything else. */
export function drawnMarkup(svg: string): string | TrustedHTML {
  // At build time the text stands for a drawing that is made once the page is rendered.
  return import.meta.env.SSR ? svg : ownPolicy().createHTML(svg)
}
