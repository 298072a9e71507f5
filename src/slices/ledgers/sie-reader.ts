import type { Encoding } from './byte-encoding.ts'
import { checksum } from './sie-checksum.ts'
import { splitFields } from './sie-fields.ts'
import { newSieFile, readHeadLine } from './sie-head.ts'
import { splitLines } from './sie-lines.ts'
import type { Fault, SieEvent, SieRefusalCode } from './sie-types.ts'
import { voucherReader } from './sie-voucher.ts'

/**
 * Reads a SIE file of type 4 (4I or 4E) from first to last line, holding no more than one voucher and the lists of
 * accounts and objects. The first thing that is wrong ends the reading: a file is imported whole or not at all.
 *
 * @param chunks the file's bytes in pieces of any size
 * @param encoding as `encodingEvidence` found it
 * @source SIE filformat utgåva 4B (SIE-gruppen); checked 2026-11-29
 */
export async function* readSie(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<SieEvent> {
  const file = newSieFile()
  const vouchers = voucherReader()
  const sum = checksum(encoding)
  let line = 0
  let count = 0
  let begun = false
  const refused = (code: SieRefusalCode, found = '', at = line): SieEvent => ({
    kind: 'refused',
    refusal: { code, line: at, found: clip(found) },
  })

  for await (const lines of splitLines(chunks, encoding)) {
    for (const raw of lines) {
      line += 1
      if (raw === null) return yield refused('line_too_long')
      const text = raw.trim()
      if (text === '' || text === '\u001a') continue
      if (!begun && !/^#[A-Z]+(\s|$)/i.test(text)) return yield refused('not_sie', text)
      begun = true
      if (text.charCodeAt(0) !== 0x23) {
        const braces = vouchers.takeBrace(text, line)
        if (braces === null) continue
        if ('code' in braces) return yield { kind: 'refused', refusal: braces }
        count += 1
        yield { kind: 'voucher', voucher: braces, file }
        continue
      }
      const parts = splitFields(text)
      if (typeof parts === 'string') return yield refused(parts, text)
      const label = parts.label.toUpperCase()
      if (!sum.take(label, parts.all)) return yield refused('checksum_wrong', parts.fields[0])
      const fault = isOfVoucher(label)
        ? (wrongType(file.type) ?? vouchers.take(label, parts, line))
        : (vouchers.startsOther(line) ?? readHeadLine(file, label, parts.fields))
      if (fault) return yield refused(fault.code, fault.found, fault.line ?? line)
    }
  }
  if (!begun) return yield refused('file_empty', '', 1)
  const open = vouchers.stillOpen()
  if (open) return yield { kind: 'refused', refusal: open }
  const type = wrongType(file.type)
  if (type) return yield refused(type.code, type.found)
  if (sum.isOpen()) return yield refused('checksum_open')
  if (count === 0) return yield refused('sie_no_vouchers')
  yield { kind: 'end', file, vouchers: count }
}

function isOfVoucher(label: string): boolean {
  return label === '#TRANS' || label === '#VER' || label === '#RTRANS' || label === '#BTRANS'
}

function wrongType(type: number | null): Fault | undefined {
  return type === null ? { code: 'sie_type_missing', found: '' } : undefined
}

function clip(found: string): string {
  // biome-ignore lint: control characters are what is removed here
  const text = found.replace(/[\u0000-\u001f\u007f]/g, ' ').trim()
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
