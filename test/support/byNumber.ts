import type { Dataset } from '@/domain/Dataset'

/** A dataset that names its sources by their numbers, as its pages do. */
export function byNumber(dataset: Dataset): Dataset {
  const numbers = new Map(dataset.sources.map(({ id, number }) => [id, `${number}`]))
  const named = <Item extends { readonly source: string }>(item: Item): Item => {
    const source = numbers.get(item.source)
    if (source === undefined) throw new Error(`The dataset has no source ${item.source}`)
    return { ...item, source }
  }
  return {
    ...dataset,
    sources: dataset.sources.map((source) => ({ ...source, id: `${source.number}` })),
    indicators: dataset.indicators.map(({ claims, ...rest }) => ({
      ...rest,
      claims: claims.map(named),
    })),
    targets: dataset.targets.map(named),
  }
}
