import { loadExample } from './example.ts'

/**
 * Loads the example region the first time: into an installation with no company and nobody who can sign in. One that is
 * in use is left as it is.
 */
export async function loadExampleOnce(
  ownerUrl: string,
  now: Date,
  tell: () => void,
  sealKeyFile?: string,
): Promise<void> {
  await loadExample({ ownerUrl, now, begin: tell, ...(sealKeyFile && { sealKeyFile }) })
}
