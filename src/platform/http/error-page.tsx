import { accepts } from 'hono/accepts'
import { Page, PageHeading } from '../../ui/index.ts'
import { drawPage } from './draw.ts'
import type { RequestContext } from './env.ts'
import { type Stop, type StopKind, stopStatus } from './stops.ts'
import { text } from './text.ts'

/**
 * The answer to a stopped request, as a page or as JSON. Nothing of the cause is told; a fault of ours carries the
 * request's id, which the log has too.
 */
export function answerStop(c: RequestContext, stop: Stop): Response {
  const words = text(c.var.language)
  const status = stopStatus[stop.kind]
  const reference = stop.kind === 'broken' || stop.kind === 'tooSlow' ? c.var.requestId : undefined
  if (wantsJson(c))
    return c.json({ error: { code: stop.kind, message: words[`${stop.kind}Title`], reference } }, status)
  return drawPage(c, <StopPage kind={stop.kind} reference={reference} c={c} />, status)
}

function StopPage({
  kind,
  reference,
  c,
}: {
  kind: StopKind
  reference: string | undefined
  c: RequestContext
}) {
  const words = text(c.var.language)
  const signedIn = c.var.viewer !== null
  return (
    <Page title={words[`${kind}Title`]}>
      <PageHeading title={words[`${kind}Title`]} lead={words[kind]} />
      {reference && <p>{words.reference(reference)}</p>}
      <p>
        <a href={signedIn ? '/' : '/logga-in'}>{signedIn ? words.toStart : words.toSignIn}</a>
      </p>
    </Page>
  )
}

function wantsJson(c: RequestContext): boolean {
  const type = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  })
  return type === 'application/json'
}
