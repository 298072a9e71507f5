export type Suggestion = {
  readonly id: string
  readonly label: string
  readonly detail?: string | null
  readonly href?: string | null
}

/** Asks the server for suggestions; gives null when a newer question has overtaken this one. */
export function askForSuggestions(kind: string, query: string | undefined) {
  let running: AbortController | undefined
  return async (words: string): Promise<readonly Suggestion[] | null> => {
    running?.abort()
    running = new AbortController()
    const parameters = new URLSearchParams(query)
    parameters.set('typ', kind)
    parameters.set('q', words)
    try {
      const answer = await fetch(`/sok/forslag?${parameters}`, {
        signal: running.signal,
        headers: { accept: 'application/json' },
        cache: 'no-store',
      })
      return answer.ok ? readSuggestions(await answer.json()) : []
    } catch {
      return null
    }
  }
}

function readSuggestions(body: unknown): readonly Suggestion[] {
  if (!Array.isArray(body)) return []
  return body.map((each: Suggestion) => ({ ...each, id: String(each.id), label: String(each.label) }))
}
