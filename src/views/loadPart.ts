import { type ComponentType, createElement, type ReactElement } from 'react'
import type { Place } from '@/state/Address'

/**
 * The parts of the app whose code comes apart, when something needs it: the view of each place,
 * the evidence and the palette that open over any of them, and the notes above it.
 */
const loaders = {
  overview: () => import('./overview/OverviewView'),
  indicator: () => import('./indicator/IndicatorView'),
  sources: () => import('./sources/SourcesView'),
  method: () => import('./method/MethodView'),
  explore: () => import('./explore/ExploreView'),
  embed: () => import('./embed/EmbedView'),
  'embed/chart': () => import('./embed/EmbedChartView'),
  'not-found': () => import('./notfound/NotFoundView'),
  evidence: () => import('./OpenEvidence'),
  palette: () => import('./OpenPalette'),
  notes: () => import('./Notes'),
} as const satisfies Record<Place['view'] | 'evidence' | 'palette' | 'notes', () => Promise<object>>

type Loaders = typeof loaders
export type PartName = keyof Loaders
type PropsOf<Name extends keyof Loaders> = Parameters<
  Awaited<ReturnType<Loaders[Name]>>['default']
>[0]
type Parts = { [Name in keyof Loaders]?: Awaited<ReturnType<Loaders[Name]>>['default'] }

const loaded: Parts = {}

/** The source file of each view, as the build's manifest names them. */
export const VIEW_FILES: Readonly<Record<Place['view'], string>> = {
  overview: 'src/views/overview/OverviewView.tsx',
  indicator: 'src/views/indicator/IndicatorView.tsx',
  sources: 'src/views/sources/SourcesView.tsx',
  method: 'src/views/method/MethodView.tsx',
  explore: 'src/views/explore/ExploreView.tsx',
  embed: 'src/views/embed/EmbedView.tsx',
  'embed/chart': 'src/views/embed/EmbedChartView.tsx',
  'not-found': 'src/views/notfound/NotFoundView.tsx',
}

/** Whether the code of a part is here. */
export function isLoaded(name: keyof Loaders): boolean {
  return loaded[name] !== undefined
}

/** A part drawn with its props; nothing where its code did not come. */
export function partOf<Name extends keyof Loaders>(
  name: Name,
  props: PropsOf<Name> & { readonly key?: string },
): ReactElement | null {
  const part = loaded[name] as ComponentType<PropsOf<Name>> | undefined
  return part ? createElement(part, props) : null
}

/** Loads a part's code; undefined where it is here already. */
export function loadPart(name: keyof Loaders): Promise<void> | undefined {
  if (loaded[name] !== undefined) return undefined
  return loaders[name]().then((part) => {
    Object.assign(loaded, { [name]: part.default })
  })
}
