/** Text from a file as the database can hold it: whole characters, no control characters; null when nothing is left. */
export function cleanOrNull(text: string | null): string | null {
  if (text === null) return null
  // biome-ignore lint: control characters are what is removed here
  const clean = text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
  return clean === '' ? null : clean
}

export const cleanText = (text: string): string => cleanOrNull(text) ?? ''
