/** A checksum in groups of eight, so that it can be read aloud, compared, and broken over lines. */
export function digestInGroups(digest: string): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? digest
}
