/** A thing in a drawing of layers: what decides over it stands above, what it decides over below. */
export type LayerNode = { readonly id: string }
export type LayerEdge = { readonly from: string; readonly to: string; readonly level?: boolean | undefined }

export type Spot = { readonly x: number; readonly y: number }

export const layerSize = { width: 196, height: 66, gapX: 28, gapY: 74, margin: 16 } as const

/**
 * Where each thing stands: in layers counted from `subject`, those that point at one above it. Each gets the layer it is
 * first met in, nearest first, so rings come to an end. Things that nothing leads to stand in the subject's layer.
 */
export function layOut(nodes: readonly LayerNode[], edges: readonly LayerEdge[], subject: string) {
  const layerOf = new Map([[subject, 0]])
  // The map grows while it is gone through.
  for (const [id, layer] of layerOf) {
    for (const edge of edges) {
      const step = edge.level ? 0 : 1
      if (edge.from === id && !layerOf.has(edge.to)) layerOf.set(edge.to, layer + step)
      if (edge.to === id && !layerOf.has(edge.from)) layerOf.set(edge.from, layer - step)
    }
  }
  const rows = Map.groupBy(nodes, ({ id }) => layerOf.get(id) ?? 0)
  const layers = [...rows.keys()].sort((a, b) => a - b)
  const widest = Math.max(1, ...[...rows.values()].map((row) => row.length))
  const { width, height, gapX, gapY, margin } = layerSize
  const total = widest * (width + gapX) - gapX
  const spots = new Map<string, Spot>()
  for (const [index, layer] of layers.entries()) {
    const row = rows.get(layer) ?? []
    const left = (total - (row.length * (width + gapX) - gapX)) / 2
    for (const [place, { id }] of row.entries())
      spots.set(id, {
        x: margin + left + place * (width + gapX),
        y: margin + index * (height + gapY),
      })
  }
  return {
    spots,
    width: total + 2 * margin,
    height: layers.length * (height + gapY) - gapY + 2 * margin,
  }
}

/** The line from one box to another, and where its words stand. One that goes up or sideways runs beside the boxes. */
export function lineBetween(from: Spot, to: Spot): { readonly path: string; readonly at: Spot } {
  const { width, height } = layerSize
  if (to.y > from.y) {
    const [x1, y1, x2, y2] = [from.x + width / 2, from.y + height, to.x + width / 2, to.y]
    const bend = (y2 - y1) / 2
    return {
      path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`,
      at: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
    }
  }
  const isRight = to.x >= from.x
  const [x1, x2] = isRight && to.x !== from.x ? [from.x + width, to.x] : [from.x, to.x + width]
  if (to.y === from.y)
    return {
      path: `M${x1} ${from.y + height / 2}L${x2} ${to.y + height / 2}`,
      at: { x: (x1 + x2) / 2, y: from.y + height / 2 - 8 },
    }
  const [y1, y2] = [from.y + height / 3, to.y + (2 * height) / 3]
  const out = Math.max(x1, from.x + width, to.x + width) + 12
  return {
    path: `M${from.x + width} ${y1}C${out} ${y1} ${out} ${y2} ${to.x + width} ${y2}`,
    at: { x: out - 6, y: (y1 + y2) / 2 },
  }
}
