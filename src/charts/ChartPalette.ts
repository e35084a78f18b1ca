/** Every colour and face a chart draws with; any CSS colour is allowed. */
export interface ChartPalette {
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly paper: string
  /** Gridlines, and the stronger rule. */
  readonly rule: string
  readonly rule2: string
  /** The earlier and the later period. */
  readonly then: string
  readonly now: string
  /** Targets: marks, and the darker shade their words need. */
  readonly target: string
  readonly targetText: string
  /** Courses drawn together: five at most, each with a marker of its own besides. */
  readonly s1: string
  readonly s2: string
  readonly s3: string
  readonly s4: string
  readonly s5: string
  readonly serif: string
  readonly sans: string
}

const faces = {
  serif: `Newsreader, 'Nhip Signs', 'Like Times', 'Like Noto', serif`,
  sans: `'Be Vietnam Pro', 'Nhip Signs', 'Like Arial', 'Like Roboto', system-ui, sans-serif`,
}

/** "Giấy", the light palette of the design tokens. */
export const lightPalette: ChartPalette = {
  ink: '#1A1512',
  ink2: '#4B423A',
  ink3: '#6A5F54',
  paper: '#F8F4EB',
  rule: '#DBD2C2',
  rule2: '#B9AD9B',
  then: '#1D5A66',
  now: '#A61E1A',
  target: '#A57A18',
  targetText: '#7A5A0E',
  s1: '#A61E1A',
  s2: '#1D5A66',
  s3: '#1A1512',
  s4: '#4A80C4',
  s5: '#8A7B6A',
  ...faces,
}

/** "Then", the dark palette of the design tokens. */
export const darkPalette: ChartPalette = {
  ink: '#F7F0E3',
  ink2: '#D3C8B8',
  ink3: '#A99D8D',
  paper: '#15100D',
  rule: '#3F352D',
  rule2: '#6B5E52',
  then: '#7CC0C9',
  now: '#F4705C',
  target: '#E3B85A',
  targetText: '#E3B85A',
  s1: '#F4705C',
  s2: '#7CC0C9',
  s3: '#F7F0E3',
  s4: '#5C86D6',
  s5: '#8F8475',
  ...faces,
}

/** The page's own colours: a chart drawn with it follows theme and print without a redraw. */
export const pagePalette: ChartPalette = {
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  paper: 'var(--paper)',
  rule: 'var(--rule)',
  rule2: 'var(--rule-2)',
  then: 'var(--then)',
  now: 'var(--now)',
  target: 'var(--target)',
  targetText: 'var(--target-text)',
  s1: 'var(--s1)',
  s2: 'var(--s2)',
  s3: 'var(--s3)',
  s4: 'var(--s4)',
  s5: 'var(--s5)',
  serif: 'var(--font-serif)',
  sans: 'var(--font-sans)',
}
