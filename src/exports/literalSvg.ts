import { type ThemeName, TOKEN_COLORS } from './tokenColors'

/** Our faces first, for whoever has them; then faces of every system that know Vietnamese. */
export const FACES = {
  serif: `Newsreader, 'Nhip Signs', 'Times New Roman', 'Noto Serif', 'DejaVu Serif', serif`,
  italic: `'Newsreader Italic', Newsreader, 'Times New Roman', 'Noto Serif', serif`,
  sans: `'Be Vietnam Pro', 'Nhip Signs', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif`,
} as const

const FACE_NAMES: Readonly<Record<string, string>> = {
  'font-serif': FACES.serif,
  'font-italic': FACES.italic,
  'font-sans': FACES.sans,
}

/** The list of a page's faces names some that only the page has. */
function facesFor(families: string): string {
  if (families.startsWith(`'Newsreader Italic'`)) return FACES.italic
  return /(?<!sans-)serif$/.test(families.trim()) ? FACES.serif : FACES.sans
}

function mixed(color: string, percent: number): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16))
  return `rgba(${parts.join(',')},${percent / 100})`
}

/**
 * A drawing that stands for itself: the colours and faces that it takes from our page as literal
 * values, in a form that every reader of SVG knows. What the page has no value for is ink.
 */
export function literalSvg(svg: string, theme: ThemeName): string {
  const colors = TOKEN_COLORS[theme]
  return svg
    .replaceAll(
      /var\(--([\w-]+)\)/g,
      (_, name: string) => FACE_NAMES[name] ?? colors[name] ?? colors['ink'] ?? '',
    )
    .replaceAll(
      /color-mix\(in srgb, (#[\da-f]{6}) ([\d.]+)%, transparent\)/gi,
      (_, color: string, percent: string) => mixed(color, Number(percent)),
    )
    .replaceAll(
      /font-family="([^"]*)"/g,
      (_, families: string) => `font-family="${facesFor(families)}"`,
    )
}
