import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces that documents are set in. They come with the product, so that a PDF is the same on every machine. */
export function fontFiles(): string[] {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  )
  return ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'].map((face) =>
    join(folder, face, `SourceSans3_${face}.ttf`),
  )
}
