import { tableForm } from './table-reader.ts'
import type { ImportForm } from './types.ts'

/** What a file is, told from its first bytes. */
export function formOf(start: Uint8Array, name: string): ImportForm {
  const form = formOfBytes(start)
  // A ledger by its name that is none by its bytes is told so as a ledger: where it begins, and with what.
  return form !== 'sie' && /\.s(e|i|ie)$/i.test(name) ? 'sie' : form
}

function formOfBytes(start: Uint8Array): ImportForm {
  const text = Buffer.from(start)
    .toString('latin1')
    .replace(/^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)/, '')
  const bare = text.replaceAll('\u0000', '').trimStart()
  if (/^#[A-Za-z]+(\s|$)/.test(bare) && !text.includes('\u0000')) return 'sie'
  if (/^<(\?xml|!doctype|[A-Za-z:]*(invoice|creditnote))/i.test(bare) && !/^<!doctype html/i.test(bare))
    return 'peppol'
  return tableForm(start) ?? 'unknown'
}
