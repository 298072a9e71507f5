/**
 * What a ZIP file (such as a spreadsheet) says that it unpacks to, in bytes, by its own list of contents; null when
 * there is no list that can be read. A small file that unpacks to gigabytes is refused before anything is unpacked.
 */
export function unpackedBytes(zip: Uint8Array): number | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let nth = 0; nth < entries; nth += 1) {
    if (at + 46 > zip.byteLength || view.getUint32(at, true) !== 0x02014b50) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}

/** Where the end of the list of contents begins: it is last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return null
}
