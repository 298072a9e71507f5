import type { Language } from '../../kit/language.ts'
import { Button, EmptyState, Form, Page, PageHeading } from '../../ui/index.ts'
import { keyPath } from './key-words.ts'
import { text } from './text.ts'

type EmptyPageProps = {
  readonly language: Language
  readonly intervention: { readonly id: number; readonly title: string }
  readonly mayWrite: boolean
}

/** An intervention that nobody has made a key for yet. */
export function EmptyPage({ language, intervention, mayWrite }: EmptyPageProps) {
  const t = text(language)
  return (
    <Page
      title={t.costKey}
      breadcrumbs={[{ href: `/insatser/${intervention.id}`, label: intervention.title }]}
    >
      <PageHeading title={t.costKey} lead={t.lead} />
      <EmptyState
        title={t.none}
        text={mayWrite ? t.noneHint : t.notYours}
        action={
          mayWrite && (
            <Form action={`${keyPath({ interventionId: intervention.id })}/ny`}>
              <Button icon="add">{t.start}</Button>
            </Form>
          )
        }
      />
    </Page>
  )
}
