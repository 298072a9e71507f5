import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectFolder } from '../project-folder.ts'
import type { Document } from './document.ts'
import { fontFiles } from './fonts.ts'
import { codePointsOf, drawable } from './glyphs.ts'

/** A document to set from a template and its data, or a Word file to write. */
export type Order =
  | { readonly id: number; readonly template: string; readonly json: string }
  | { readonly id: number; readonly document: Document }
export type Delivery =
  | { readonly id: number; readonly made: Uint8Array }
  | { readonly id: number; readonly fault: string }

const fonts = fontFiles().map((file) => readFileSync(file))
const known = fonts
  .map(codePointsOf)
  .reduce((common, next) => new Set([...common].filter((point) => next.has(point))))
const compiler = NodeCompiler.create({ workspace: projectFolder, fontArgs: [{ fontBlobs: fonts }] })

parentPort?.on('message', async (order: Order) => {
  let delivery: Delivery
  try {
    delivery = { id: order.id, made: await makerOf(order) }
  } catch (error) {
    delivery = { id: order.id, fault: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(delivery)
})

async function makerOf(order: Order): Promise<Uint8Array> {
  if ('template' in order) return typeset(order)
  const { docxFile } = await import('./docx-file.ts')
  return docxFile(order.document, painted)
}

function typeset(order: Extract<Order, { template: string }>): Uint8Array {
  const data = JSON.parse(order.json, (_, value) =>
    typeof value === 'string' ? drawable(value, known) : value,
  )
  const compiled = compiler.compile({
    mainFilePath: join(projectFolder, order.template),
    inputs: { data: JSON.stringify(data) },
    resetRead: true,
  })
  const document = compiled.result
  if (!document) {
    const error = compiled.takeDiagnostics() ?? compiled.takeError()
    throw new Error(`typst: ${JSON.stringify(error?.shortDiagnostics ?? 'no document')}`)
  }
  const pdf = compiler.pdf(document, { pdfStandard: 'ua-1' })
  // What earlier documents left in the compiler's memory is let go after ten others.
  compiler.evictCache(10)
  return new Uint8Array(pdf)
}

// Loaded with the first picture: most documents have none.
let painter: ReturnType<typeof startPainter> | null = null

async function startPainter() {
  const library = await import('@resvg/resvg-wasm')
  await library.initWasm(
    readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  )
  return library
}

async function painted(svg: string, zoom: number): Promise<Uint8Array> {
  painter ??= startPainter()
  const { Resvg } = await painter
  const drawing = new Resvg(drawable(svg, known), {
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
    font: { fontBuffers: fonts, defaultFontFamily: 'Source Sans 3' },
  })
  const picture = drawing.render()
  const png = picture.asPng()
  picture.free()
  drawing.free()
  return png
}
