import { SaxesParser } from 'saxes'

/** An element by its local name and namespace, with what is in it. */
export type XmlElement = {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** The element's own text, without that of its children. */
  text: string
}

export type XmlRefusalCode = 'xml_too_large' | 'xml_doctype' | 'xml_too_deep' | 'xml_broken'
export type XmlRefusal = { readonly code: XmlRefusalCode; readonly line: number; readonly found: string }

const largestBytes = 10 * 1024 * 1024
const deepest = 50
const mostElements = 200_000

class Stopped extends Error {
  readonly refusal: XmlRefusal
  constructor(refusal: XmlRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Reads XML from somebody we do not know into a tree. A document type is refused outright, and with it every entity
 * that could fetch a file or grow without end; size, depth and number of elements have limits.
 */
export function readXml(bytes: Uint8Array): XmlElement | XmlRefusal {
  if (bytes.byteLength > largestBytes) return { code: 'xml_too_large', line: 1, found: '' }
  const text = decodeXml(bytes)
  if (text === null) return { code: 'xml_broken', line: 1, found: 'encoding' }
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Stopped) return error.refusal
    throw error
  }
}

function parse(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  const stop = (code: XmlRefusalCode, found = ''): never => {
    throw new Stopped({ code, line: parser.line, found })
  }
  parser.on('error', (error) => stop('xml_broken', error.message.replace(/^\S+\s/, '').slice(0, 80)))
  parser.on('doctype', () => stop('xml_doctype'))
  parser.on('opentag', (tag) => {
    elements += 1
    if (open.length >= deepest || elements > mostElements) stop('xml_too_deep')
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const)
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const take = (more: string) => {
    const element = open.at(-1)
    if (element) element.text += more
  }
  parser.on('text', take)
  parser.on('cdata', take)
  // In pieces, so that what is refused at its beginning is not gone through to its end.
  for (let at = 0; at < text.length; at += 65_536) parser.write(text.slice(at, at + 65_536))
  parser.close()
  return root ?? stop('xml_broken')
}

function decodeXml(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  const label = ['iso-8859-1', 'windows-1252', 'utf-16'].includes(declared) ? declared : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The first element down a path of names; undefined when there is none. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)
}

/** The text down a path of names, in one line; empty when there is none. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string {
  return (
    elementAt(element, ...path)
      ?.text.replace(/\s+/g, ' ')
      .trim() ?? ''
  )
}
