/** What a bid says: it exists in this form only between the supplier's form and the seal, and again when it is opened. */
export type BidContent = {
  /** Without VAT; null for a bid that came by e-mail, whose price is in its files. */
  readonly priceOre: number | null
  readonly description: string
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** Files of one bid together, so that the sealed bid has room in one row. */
export const largestBidBytes = 25 * 1024 * 1024

type Head = {
  readonly priceOre: number | null
  readonly description: string
  readonly files: readonly { readonly name: string; readonly length: number }[]
}

/** A bid as one row of bytes: the length of its head, its head as JSON, its files one after the other. */
export function packBid({ priceOre, description, files }: BidContent): Buffer {
  const head: Head = {
    priceOre,
    description,
    files: files.map(({ name, bytes }) => ({ name, length: bytes.byteLength })),
  }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json, ...files.map(({ bytes }) => bytes)])
}

/** The bid in the bytes of `packBid`. */
export function unpackBid(packed: Buffer): BidContent {
  const start = 4 + packed.readUInt32BE(0)
  const head = JSON.parse(packed.subarray(4, start).toString('utf8')) as Head
  let at = start
  const files = head.files.map(({ name, length }) => {
    at += length
    return { name, bytes: packed.subarray(at - length, at) }
  })
  return { priceOre: head.priceOre, description: head.description, files }
}
