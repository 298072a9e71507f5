import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectFolder } from '../project-folder.ts'
import { fontFiles } from './fonts.ts'
import { codePointsOf, drawable } from './glyphs.ts'

export interface Order {
  readonly id: number
  readonly template: string
  readonly json: string
}
export type Delivery =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string }

const fonts = fontFiles().map((file) => readFileSync(file))
const known = fonts
  .map(codePointsOf)
  .reduce((common, next) => new Set([...common].filter((point) => next.has(point))))
const compiler = NodeCompiler.create({ workspace: projectFolder, fontArgs: [{ fontBlobs: fonts }] })

parentPort?.on('message', (order: Order) => {
  let delivery: Delivery
  try {
    delivery = { id: order.id, pdf: typeset(order) }
  } catch (error) {
    delivery = { id: order.id, fault: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(delivery)
})

function typeset(order: Order): Uint8Array {
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
