import { allow, type Decision, refuse } from '../../kit/decision.ts'
import { type About, headOf, sealFor, unsealWith } from './envelope.ts'
import { makeKeyFile, readKeyFile } from './key-file.ts'

export type { About } from './envelope.ts'
export { addKey, fingerprintOf, isOpenToOthers, makeKeyFile, putBackKeys, readKeyFile } from './key-file.ts'

/** Seals with the newest key of a file and opens with any of them. The file is read each time: no private key is kept in memory. */
export type Seal = {
  readonly file: string
  /** Seals bytes about something; what they are about can be read by anybody and changed by nobody. */
  readonly seal: (about: About, content: Uint8Array) => { readonly keyId: string; readonly envelope: Buffer }
  /** Refused `key_missing` (its key is not in the file), `damaged` (changed, or about something else than `about`). */
  readonly unseal: (
    envelope: Uint8Array,
    about: About,
  ) => Decision<'key_missing' | 'damaged', { readonly content: Buffer; readonly about: About }>
  readonly keyIds: () => readonly string[]
}

/** The seal of an installation, whose key file must be there. */
export function openSeal(file: string): Seal {
  return {
    file,
    seal: (about, content) => {
      const key = readKeyFile(file).at(-1)
      if (!key) throw new Error(`The seal-key file holds no key: ${file}`)
      return { keyId: key.id, envelope: sealFor(key, about, content) }
    },
    unseal: (envelope, about) => {
      const head = headOf(envelope)
      if (!head) return refuse('damaged')
      const key = readKeyFile(file).find(({ id }) => id === head.keyId)
      if (!key) return refuse('key_missing')
      if (!Object.entries(about).every(([name, value]) => head.about[name] === value))
        return refuse('damaged')
      const content = unsealWith(key.privateKey, envelope)
      return content ? allow({ content, about: head.about }) : refuse('damaged')
    },
    keyIds: () => readKeyFile(file).map(({ id }) => id),
  }
}

/** The seal of an installation at its first start, too: then its key is made. */
export function openOrMakeSeal(file: string, now: Date): Seal {
  makeKeyFile(file, now)
  return openSeal(file)
}
