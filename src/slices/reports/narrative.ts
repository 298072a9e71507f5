import type { Block, Run } from './document.ts'

const placed = /\{\{\s*([a-z0-9_]+)\s*\}\}/g

/** The names of the figures placed in a text, each once. */
export function figuresPlacedIn(body: string): string[] {
  return [...new Set([...body.matchAll(placed)].map((match) => match[1] ?? ''))]
}

/**
 * Turns what people wrote into paragraphs and lists with the figures' values standing in them.
 * An empty line begins a new paragraph; lines beginning with `- ` are a list.
 *
 * @param valueOf gives the run of a figure by name
 */
export function blocksOf(body: string, valueOf: (key: string) => Run): Block[] {
  return body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part): Block[] => {
      const lines = part.split('\n').map((line) => line.trim())
      if (lines.every((line) => line.startsWith('- ')))
        return [{ kind: 'list', items: lines.map((line) => runsOf(line.slice(2), valueOf)) }]
      return [{ kind: 'paragraph', runs: runsOf(lines.join(' '), valueOf) }]
    })
}

function runsOf(line: string, valueOf: (key: string) => Run): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of line.matchAll(placed)) {
    if (match.index > at) runs.push({ text: line.slice(at, match.index) })
    runs.push(valueOf(match[1] ?? ''))
    at = match.index + match[0].length
  }
  if (at < line.length) runs.push({ text: line.slice(at) })
  return runs
}
