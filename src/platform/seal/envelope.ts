import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'

// A sealed envelope is a first word, the length of its head, the head (JSON that anybody may read), the ciphertext and its tag. All before
// the ciphertext is bound to it, so that an envelope cannot be made to belong to something else.
const firstWord = Buffer.from('NIMR-SEALED-1\n')
const tagLength = 16
// Lengths tell too (a price of seven digits is longer than one of six): what is sealed is filled up to whole pages.
const pageBytes = 4096

/** What an envelope is about, in plain words: whose it is, when it came. Not secret, but not to be changed either. */
export type About = { readonly [name: string]: string | number }

export type Head = { readonly keyId: string; readonly ephemeral: string; readonly about: About }

/**
 * Seals bytes so that only the holder of the private key can read them: a new X25519 key for each envelope, HKDF-SHA256 to a key and
 * nonce that are used once, AES-256-GCM with the head as additional data. The private half of the new key is forgotten at once, so that
 * not even the program that sealed can open.
 */
export function sealFor(
  recipient: { readonly id: string; readonly publicKey: KeyObject },
  about: About,
  content: Uint8Array,
): Buffer {
  const once = generateKeyPairSync('x25519')
  const head: Head = { keyId: recipient.id, ephemeral: rawOf(once.publicKey), about }
  const start = startOf(head)
  const { key, nonce } = derive(once.privateKey, recipient.publicKey, head.ephemeral, recipient.publicKey)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(start)
  const sealed = Buffer.concat([start, cipher.update(padded(content)), cipher.final(), cipher.getAuthTag()])
  key.fill(0)
  return sealed
}

/** The head of an envelope, which is not secret; null when the bytes are no envelope. */
export function headOf(envelope: Uint8Array): Head | null {
  const bytes = Buffer.from(envelope)
  if (!bytes.subarray(0, firstWord.length).equals(firstWord)) return null
  try {
    return JSON.parse(bytes.subarray(firstWord.length + 4, endOfHead(bytes)).toString('utf8')) as Head
  } catch {
    return null
  }
}

/** What was sealed; null when the key is another or anything in the envelope was changed. */
export function unsealWith(privateKey: KeyObject, envelope: Uint8Array): Buffer | null {
  const head = headOf(envelope)
  if (!head) return null
  const bytes = Buffer.from(envelope)
  const end = endOfHead(bytes)
  try {
    const { key, nonce } = derive(
      privateKey,
      publicFrom(head.ephemeral),
      head.ephemeral,
      createPublicKey(privateKey),
    )
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
    decipher.setAAD(bytes.subarray(0, end))
    decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
    const content = Buffer.concat([decipher.update(bytes.subarray(end, -tagLength)), decipher.final()])
    key.fill(0)
    return content.subarray(8, 8 + Number(content.readBigUInt64BE(0)))
  } catch {
    return null
  }
}

function derive(own: KeyObject, other: KeyObject, ephemeral: string, recipient: KeyObject) {
  const shared = diffieHellman({ privateKey: own, publicKey: other })
  const bound = Buffer.from(`${ephemeral} ${rawOf(recipient)}`)
  const made = Buffer.from(hkdfSync('sha256', shared, bound, 'nimr sealed envelope 1', 44))
  shared.fill(0)
  return { key: made.subarray(0, 32), nonce: made.subarray(32) }
}

/** The 32 bytes of a public key, in base64url. */
export function rawOf(publicKey: KeyObject): string {
  return publicKey.export({ format: 'jwk' }).x ?? ''
}

function publicFrom(raw: string): KeyObject {
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'X25519', x: raw } })
}

function startOf(head: Head): Buffer {
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([firstWord, length, json])
}

function endOfHead(bytes: Buffer): number {
  return firstWord.length + 4 + bytes.readUInt32BE(firstWord.length)
}

function padded(content: Uint8Array): Buffer {
  const length = Math.ceil((content.byteLength + 8) / pageBytes) * pageBytes
  const page = Buffer.alloc(length)
  page.writeBigUInt64BE(BigInt(content.byteLength), 0)
  page.set(content, 8)
  return page
}
