import type { Child } from 'hono/jsx'
import type { Language } from '../../kit/language.ts'
import {
  Alert,
  Button,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
} from '../../ui/index.ts'
import type { ToolForm } from './tools-forms.ts'
import { toolsText } from './tools-text.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export function ToolListPage({ tools, language }: { tools: readonly Tool[]; language: Language }) {
  const t = toolsText(language)
  return (
    <Page title={t.title} description={t.lead} width="narrow" density="generous">
      <PageHeading title={t.title} lead={t.lead} />
      {(['aid', 'size', 'money'] as const).map((under) => (
        <Section title={t[under]}>
          <ItemList label={t[under]}>
            {tools
              .filter((tool) => tool.under === under)
              .map((tool) => (
                <Item>
                  <div>
                    <a href={`/verktyg/${tool.path}`}>{tool.title[language]}</a>
                    <p class="note">{tool.lead[language]}</p>
                  </div>
                </Item>
              ))}
          </ItemList>
        </Section>
      ))}
    </Page>
  )
}

type ToolPageProps = {
  readonly tool: Tool
  readonly form: ToolForm
  readonly fields: Child
  readonly answer: ToolAnswer | null
}

/** A tool: what is wrong or the answer first, then the form with what was written. */
export function ToolPage({ tool, form, fields, answer }: ToolPageProps) {
  const { language, errors } = form
  const t = toolsText(language)
  const here = `/verktyg/${tool.path}`
  return (
    <Page
      title={tool.title[language]}
      description={tool.lead[language]}
      breadcrumbs={[{ href: '/verktyg', label: t.title }]}
      density="generous"
    >
      <PageHeading title={tool.title[language]} lead={tool.lead[language]} />
      <ErrorSummary errors={byRow(errors, language)} />
      {answer && <AnswerPart answer={answer} language={language} />}
      <Section title={t.your} note={tool.method === 'post' ? t.notStoredPosted : t.notStored}>
        <Form
          action={here}
          method={tool.method ?? 'get'}
          wide={tool.startRows !== undefined}
          hidden={tool.startRows ? { rader: form.rows } : undefined}
        >
          {/* The first button is the one that Enter presses. */}
          {fields}
          <FormActions>
            <Button>{t.reckon}</Button>
            {tool.startRows && form.rows < (tool.mostRows ?? 40) && (
              <Button name="fler" value="1" variant="secondary">
                {t.moreRows}
              </Button>
            )}
            <LinkButton href={here} variant="tertiary">
              {t.startOver}
            </LinkButton>
          </FormActions>
        </Form>
      </Section>
    </Page>
  )
}

/** In the summary of errors each row says which it is: the sentences are the same for all. */
function byRow(errors: ToolForm['errors'], language: Language): FieldErrors {
  const t = toolsText(language)
  const said = Object.entries(errors).map(([name, sentence]) => {
    const row = /-(\d+)$/.exec(name)?.[1]
    return [name, row ? t.inRow(row, sentence) : sentence]
  })
  return Object.fromEntries(said)
}

function AnswerPart({ answer, language }: { answer: ToolAnswer; language: Language }) {
  const t = toolsText(language)
  const { tone, title, about, warnings = [], note, tables, steps, source, ruleVersion } = answer
  return (
    <Section id="svar">
      <Alert tone={tone} title={title}>
        {about}
      </Alert>
      {warnings.length > 0 && (
        <Alert tone="attention" title={t.check} level={3}>
          <ul>
            {warnings.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      {tables}
      {steps.some(({ value }) => value !== null && value !== false) && (
        <Section title={t.steps} level={3}>
          <DefinitionList items={steps} />
        </Section>
      )}
      <DefinitionList
        wide
        items={[
          { term: t.source, value: source },
          { term: t.ruleVersion, value: <code>{ruleVersion}</code> },
        ]}
      />
      {note && <p class="note">{note}</p>}
      <p class="note">{t.notLegal}</p>
    </Section>
  )
}
