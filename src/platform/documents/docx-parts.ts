import type { ExternalHyperlink, TextRun } from 'docx'
import type { Run } from './block.ts'

/** The library is large, so it is loaded when the first document is asked for, and handed on. */
export const library = async () => ({ ...(await import('docx')), ...(await import('docx/layout')) })
export type Docx = Awaited<ReturnType<typeof library>>

export const spruce = '1D5145'
export const quiet = '4D5A56'

/** Widths in twentieths of a point: A4 with the margins that an upright and a lying page have. */
export const margin = 1300
export const upright = { width: 11906, height: 16838 }
export const textWidth = (lying: boolean) => (lying ? upright.height : upright.width) - 2 * margin

/** Line ends that people wrote stay line ends, and what opens on the web is a link. */
export function runsOf(docx: Docx, runs: readonly Run[], look: object = {}): (TextRun | ExternalHyperlink)[] {
  return runs.flatMap((run): (TextRun | ExternalHyperlink)[] => {
    const href = 'href' in run && /^https?:/.test(run.href ?? '') ? run.href : undefined
    const children = clean(run.text)
      .split('\n')
      .map(
        (text, at) =>
          new docx.TextRun({
            ...look,
            text,
            ...(at > 0 && { break: 1 }),
            ...(href && { style: 'Hyperlink' }),
          }),
      )
    return href ? [new docx.ExternalHyperlink({ link: href, children })] : children
  })
}

/** What XML cannot hold would make a file that no word processor opens. */
export function clean(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\n\t\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
