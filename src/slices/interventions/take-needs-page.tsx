import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import {
  Button,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
} from '../../ui/index.ts'
import { needText, type PooledNeed } from '../needs/index.ts'
import { areaKey, topicKey } from './force-case-rules.ts'
import type { SubjectNames } from './force-queries.ts'
import type { ProposalWords } from './proposal-text.ts'

type TakeNeedsPageProps = {
  readonly t: ProposalWords
  readonly language: Language
  readonly names: SubjectNames
  readonly intervention: { readonly id: number; readonly title: string }
  readonly needs: readonly PooledNeed[]
  readonly errors: FieldErrors
}

/** Open needs within the intervention's focus areas, to be taken up; a company has a name only for those who may know it. */
export function TakeNeedsPage({ t, language, names, intervention, needs, errors }: TakeNeedsPageProps) {
  const here = `/insatser/${intervention.id}`
  const words = needText(language)
  return (
    <Page
      title={t.takeMore}
      width="narrow"
      breadcrumbs={[
        { href: '/insatser', label: t.interventions },
        { href: here, label: intervention.title },
      ]}
    >
      <PageHeading title={t.takeMore} lead={t.takeMoreLead} />
      <ErrorSummary errors={errors} />
      {needs.length === 0 ? (
        <EmptyState
          title={t.noneToTake}
          text={t.noneToTakeHint}
          action={<LinkButton href={here}>{t.intervention}</LinkButton>}
        />
      ) : (
        <Form action={`${here}/behov`} label={t.takeMore}>
          <CheckboxGroup
            name="needs"
            label={t.needs}
            required
            options={needs.map((need) => {
              const place = names.municipality(need.municipalityCode)
              const topic = names.topic(
                need.topicId === null ? areaKey(need.focusAreaCode) : topicKey(need.topicId),
              )
              const about = [
                words[need.urgency],
                formatDay(day(need.raisedOn), language, 'short'),
                need.words,
              ]
              return {
                value: String(need.needId),
                label: `${topic}: ${need.companyName ?? t.someCompany(place)}`,
                about: about.filter(Boolean).join(' · '),
              }
            })}
            error={errors.needs}
          />
          <FormActions>
            <Button>{t.takeUp}</Button>
            <LinkButton href={here} variant="tertiary">
              {t.cancel}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </Page>
  )
}
