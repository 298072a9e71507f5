import type { Language } from '../../kit/language.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
} from '../../ui/index.ts'
import { DashboardTabs, dashboardParts } from './dashboard-page.tsx'
import { type FilterNames, filterInWords } from './filter-fields.tsx'
import { figureInWords } from './names.ts'
import { type Asked, address } from './question.ts'
import { periodInWords } from './question-form.tsx'
import { text } from './text.ts'
import { KeepingFields, SaveView, viewsPath } from './view-parts.tsx'
import { viewText } from './view-text.ts'
import type { SavedView, Sharing } from './view-types.ts'

export type Refused = { readonly values: FormValues; readonly errors: FieldErrors }

type ViewPageProps = {
  readonly language: Language
  readonly asked: Asked
  readonly views: readonly SavedView[]
  readonly staffId: number
  readonly offered: readonly Sharing[]
  readonly names: FilterNames
  readonly municipalities: readonly { readonly key: string; readonly name: string }[]
  /** A question that was to be kept and was refused: the form again, with what was typed. */
  readonly refused?: Refused | undefined
}

export function ViewPage(props: ViewPageProps) {
  const { language, asked, views, staffId, offered, refused } = props
  const t = viewText(language)
  const kept = views.filter(({ removed }) => !removed)
  const removed = views.filter((view) => view.removed && view.staffId === staffId)
  return (
    <Page
      title={t.ownQuestions}
      width="wide"
      breadcrumbs={[{ label: text(language).followUp, href: address('/uppfoljning', asked.question) }]}
    >
      {refused && <ErrorSummary errors={refused.errors} />}
      <PageHeading title={t.ownQuestions} lead={t.lead} />
      {refused && (
        <SaveView
          language={language}
          query={String(refused.values['query'] ?? '')}
          offered={offered}
          values={refused.values}
          errors={refused.errors}
        />
      )}
      <DashboardTabs language={language} asked={asked} part="ownQuestions" />
      <Table
        caption={t.ownQuestions}
        captionHidden
        rows={kept}
        rowId={({ id }) => `fraga-${id}`}
        empty={
          <EmptyState
            title={t.none}
            text={t.noneHint}
            icon="star"
            action={
              <LinkButton href={address(dashboardParts.allFigures, asked.question)}>
                {t.openFigures}
              </LinkButton>
            }
          />
        }
        columns={[
          {
            key: 'name',
            header: t.view,
            cell: (view) => <a href={`${viewsPath}/${view.id}`}>{view.name}</a>,
          },
          { key: 'figure', header: t.figure, cell: (view) => figureInWords(view.figure, language).name },
          { key: 'where', header: t.placeAndTime, cell: (view) => whereAndWhen(view, props) },
          {
            key: 'filter',
            header: t.filter,
            cell: (view) => filterInWords(view.filter, props.names, language) || t.noFilter,
          },
          {
            key: 'owner',
            header: t.owner,
            cell: (view) => `${view.staffName} · ${t[view.sharedWith].toLowerCase()}`,
          },
          {
            key: 'change',
            header: t.change,
            cell: (view) =>
              view.staffId === staffId && <a href={`${viewsPath}/${view.id}/andra`}>{t.change}</a>,
          },
        ]}
      />
      {removed.length > 0 && (
        <Section title={t.removedOnes}>
          <ul class="plain-list">
            {removed.map((view) => (
              <li class="row gap-sm">
                {view.name}
                <Form action={`${viewsPath}/${view.id}/tillbaka`}>
                  <Button variant="tertiary" size="sm">
                    {t.undo}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function whereAndWhen(view: SavedView, { language, municipalities }: ViewPageProps) {
  const place = municipalities.find(({ key }) => key === view.municipalityCode)?.name
  const where = place ?? text(language).wholeProject
  return `${where}, ${periodInWords(view.fromOn, view.toOn, language)}`
}

type ChangeViewPageProps = {
  readonly language: Language
  readonly view: SavedView
  readonly offered: readonly Sharing[]
  readonly refused?: Refused | undefined
}

/** What the keeper of a question may do with it: another name, other readers, away with it. */
export function ChangeViewPage({ language, view, offered, refused }: ChangeViewPageProps) {
  const t = viewText(language)
  const { values = {}, errors } = refused ?? {}
  return (
    <Page
      title={view.name}
      width="narrow"
      breadcrumbs={[
        { label: text(language).followUp, href: '/uppfoljning' },
        { label: t.ownQuestions, href: viewsPath },
      ]}
    >
      {errors && <ErrorSummary errors={errors} />}
      <PageHeading title={view.name} facts={figureInWords(view.figure, language).name} />
      <Form action={`${viewsPath}/${view.id}`}>
        <KeepingFields
          t={t}
          name={String(values['name'] ?? view.name)}
          sharedWith={String(values['sharedWith'] ?? view.sharedWith)}
          offered={offered}
          errors={errors}
        />
        <FormActions>
          <Button>{t.doSave}</Button>
        </FormActions>
      </Form>
      <ConfirmForm
        act={t.remove}
        consequence={t.removeSure(view.name)}
        action={`${viewsPath}/${view.id}/borttagen`}
      />
    </Page>
  )
}
