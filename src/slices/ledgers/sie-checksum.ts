import { crc32 } from 'node:zlib'
import { type Encoding, toBytes, toCp437 } from './byte-encoding.ts'

/**
 * The checksum between two `#KSUMMA`: CRC-32 over labels and fields without what separates them.
 *
 * It is defined over CP437. A program that writes its file in another encoding may have counted over what it wrote,
 * so both are kept, and a file is right when either agrees.
 *
 * @source SIE filformat utgåva 4B, #KSUMMA; checked 2026-11-29
 */
export function checksum(encoding: Encoding) {
  let started = false
  let closed = false
  let asWritten = 0
  let asCp437 = 0
  return {
    isOpen: () => started && !closed,
    /** Takes a line's label and fields in; gives false when a closing `#KSUMMA` disagrees. */
    take(label: string, all: readonly string[]): boolean {
      if (label === '#KSUMMA' && !started) {
        started = true
        return true
      }
      if (!started || closed) return true
      if (label === '#KSUMMA') {
        closed = true
        const said = /^-?\d{1,10}$/.test(all[1] ?? '') ? Number(all[1]) >>> 0 : null
        return said === asCp437 || said === asWritten
      }
      const text = all.join('')
      asCp437 = crc32(toCp437(text), asCp437)
      asWritten = encoding === 'cp437' ? asCp437 : crc32(toBytes(text, encoding), asWritten)
      return true
    },
  }
}
