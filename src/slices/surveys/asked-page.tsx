import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import {
  Button,
  ConfirmForm,
  DefinitionList,
  Form,
  FormActions,
  LinkButton,
  Page,
  PageHeading,
  Stack,
} from '../../ui/index.ts'
import { Recipients, State } from './asked-part.tsx'
import { titleOf } from './company-page.tsx'
import type { AskedCompany, Survey } from './survey-queries.ts'
import { surveyText } from './survey-text.ts'

type AskedPageProps = {
  readonly language: Language
  readonly survey: Survey
  readonly asked: AskedCompany
}

/** One company that a survey asks: what its office can do about it. */
export function AskedPage({ language, survey, asked }: AskedPageProps) {
  const t = surveyText(language)
  const back = `/enkater/${survey.id}`
  const here = `${back}/foretag/${asked.id}`
  return (
    <Page
      title={asked.companyName}
      width="narrow"
      breadcrumbs={[
        { href: '/enkater', label: t.surveys },
        { href: back, label: titleOf(survey, language) },
      ]}
    >
      <PageHeading
        title={asked.companyName}
        facts={asked.nowName && t.nowPartOf(asked.nowName)}
        actions={asked.answerId === null && <LinkButton href={`${here}/svar`}>{t.enterAnswer}</LinkButton>}
      />
      <DefinitionList
        items={[
          { term: t.companies, value: <a href={`/foretag/${asked.companyId}`}>{asked.companyName}</a> },
          { term: t.state, value: <State t={t} language={language} row={asked} /> },
          { term: t.sentTo, value: <Recipients t={t} language={language} row={asked} own hasPhones /> },
        ]}
      />
      {asked.answerId === null && (
        <Stack gap="sm">
          {asked.declinedAt ? (
            <Form action={`${here}/avbojande`} hidden={{ version: asked.version, declined: 'no' }}>
              <FormActions>
                <Button variant="secondary">{t.undoDeclined}</Button>
              </FormActions>
            </Form>
          ) : (
            <ConfirmForm
              act={t.markDeclined}
              consequence={t.markDeclinedConsequence}
              action={`${here}/avbojande`}
              hidden={{ version: asked.version, declined: 'yes' }}
            />
          )}
          {asked.recipients
            .filter((one) => one.letters > 0 && !one.isBounced)
            .map((one) => (
              <ConfirmForm
                act={t.markReturned(nameInWords(one.name, language))}
                consequence={t.markReturnedConsequence}
                action={`${here}/retur/${one.id}`}
              />
            ))}
        </Stack>
      )}
    </Page>
  )
}
