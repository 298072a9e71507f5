import { Alert, LinkButton, Page, PageHeading } from '../../ui/index.ts'
import type { InterventionWords } from './text.ts'

type RefusedPageProps = {
  readonly t: InterventionWords
  readonly title: string
  readonly href: string
  readonly sentences: readonly string[]
}

/** For a small form on the intervention's page that was refused: what to do, and the way back. */
export function RefusedPage({ t, title, href, sentences }: RefusedPageProps) {
  return (
    <Page title={t.notDone} width="narrow" breadcrumbs={[{ href, label: title }]}>
      <PageHeading title={t.notDone} />
      <Alert tone="attention">{sentences.join(' ')}</Alert>
      <div class="actions">
        <LinkButton href={href}>{t.back}</LinkButton>
      </div>
    </Page>
  )
}
