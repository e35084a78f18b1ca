/** Something that stands in a column: where it would like to begin, and how high it is. */
export interface Standing {
  readonly wish: number
  readonly height: number
}

/** Things that touch each other, moved together. */
interface Block {
  readonly items: readonly Standing[]
  readonly height: number
  /** Where it begins, if each of its things is to be moved as little as can be. */
  readonly top: number
}

function joined(one: Block, other: Block): Block {
  const items = [...one.items, ...other.items]
  const [a, b] = [one.items.length, other.items.length]
  const top = (one.top * a + (other.top - one.height) * b) / (a + b)
  return { items, height: one.height + other.height, top }
}

/** Kept within the column; where all of it has no room it begins at the top. */
function within(block: Block, low: number, high: number): Block {
  return { ...block, top: Math.max(low, Math.min(high - block.height, block.top)) }
}

/**
 * Where do things stand in a column without meeting, each moved as little as can be from its own
 * place? Tops in the order of `wishes`, which ascend.
 */
export function apart(wishes: readonly Standing[], low: number, high: number): number[] {
  const blocks: Block[] = []
  for (const item of wishes) {
    let block = within({ items: [item], height: item.height, top: item.wish }, low, high)
    for (
      let last = blocks.at(-1);
      last && last.top + last.height > block.top;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = within(joined(last, block), low, high)
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ items, top }) => {
    let next = top
    return items.map(({ height }) => {
      const at = next
      next += height
      return at
    })
  })
}
