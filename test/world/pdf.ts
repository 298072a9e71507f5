/** One element of a PDF's structure, as a screen reader meets it. */
export type Element = {
  readonly tag: string
  readonly alt: string | null
  readonly scope: string | null
  readonly children: readonly Element[]
}

/**
 * What a tagged PDF tells of itself: its catalog, its structure and its links. Reads the plain objects that our own typesetter writes (none of
 * them packed in streams); it is no reader for others' files.
 */
export function readPdf(pdf: Uint8Array) {
  const text = Buffer.from(pdf).toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\n(?:stream|endobj)/g)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  )
  const find = (pattern: RegExp) => [...objects.values()].filter((body) => pattern.test(body))
  const [catalog = ''] = find(/\/Type \/Catalog/)
  const [root = ''] = find(/\/Type \/StructTreeRoot/)
  const element = (id: number): Element | null => {
    const body = objects.get(id) ?? ''
    const tag = /\/S \/(\w+)/.exec(body)?.[1]
    if (!tag || !body.includes('/Type /StructElem')) return null
    return {
      tag,
      alt: wordsOf(body, 'Alt'),
      scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? null,
      children: childrenOf(body).flatMap((child) => element(child) ?? []),
    }
  }
  return {
    catalog,
    elements: childrenOf(root).flatMap((id) => element(id) ?? []),
    links: find(/\/Subtype \/Link/).map((body) => ({
      contents: wordsOf(body, 'Contents'),
      address: /\/URI \((.*?)\)/.exec(body)?.[1] ?? null,
    })),
    pages: find(/\/Type \/Page\n/).length,
  }
}

/** An element and all beneath it, in reading order. */
export const allOf = (element: Element): Element[] => [element, ...element.children.flatMap(allOf)]

const childrenOf = (body: string): number[] =>
  [...(/\/K (\[[^\]]*\]|\d+ 0 R)/.exec(body)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))

function wordsOf(body: string, key: string): string | null {
  const hex = new RegExp(`/${key} <FEFF([0-9A-F]*)>`).exec(body)?.[1]
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le')
  return new RegExp(`/${key} \\((.*?)\\)`).exec(body)?.[1] ?? null
}
