import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  Checkbox,
  CheckboxGroup,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  Page,
  PageHeading,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { definitions, figureInWords } from '../figures/index.ts'
import { blocks } from './blocks.ts'
import { type FactName, factNames } from './draft-facts.ts'
import { mostSentences } from './template-forms.ts'
import type { ListedTemplate } from './template-queries.ts'
import { TemplateSectionRead } from './template-section-read.tsx'
import { templateText } from './template-text.ts'
import { text } from './text.ts'
import type { TemplateSection } from './types.ts'

/** A section of a template: read by all, changed by those who keep it while it is a draft. */
export function TemplateSectionPage(props: {
  language: Language
  listed: ListedTemplate
  section: TemplateSection
  values: FormValues
  errors: FieldErrors
  mayKeep: boolean
  facts: { readonly [F in FactName]?: string }
}) {
  const { language, listed, section, values, errors, mayKeep } = props
  const t = templateText(language)
  const path = `/rapporter/mallar/${listed.id}`
  const heading = language === 'sv' ? section.headingSv : section.headingEn
  const rows = Array.from(
    { length: Math.min(section.sentences.length + 3, mostSentences) },
    (_, nth) => nth + 1,
  )
  const names = t as unknown as { readonly [name: string]: string }
  const conditions = [
    { value: '', label: t.always },
    ...definitions.map(({ key }) => ({ value: key, label: figureInWords(key, language).name })),
    ...factNames.map((name) => ({ value: name, label: `[[${name}]]` })),
  ]
  return (
    <Page
      title={heading}
      breadcrumbs={[
        { label: text(language).reports, href: '/rapporter' },
        { label: t.templates, href: '/rapporter/mallar' },
        { label: language === 'sv' ? listed.nameSv : listed.nameEn, href: path },
        { label: heading, href: `${path}/avsnitt/${section.id}` },
      ]}
    >
      <PageHeading title={heading} lead={mayKeep ? t.sentencesNote : t.onlyRead} />
      <ErrorSummary errors={errors} />
      {!mayKeep && <TemplateSectionRead t={t} language={language} section={section} />}
      {mayKeep && (
        <Form action={`${path}/avsnitt/${section.id}`} hidden={{ version: section.version }} wide>
          <FieldRow>
            <TextField
              name="headingSv"
              label={t.headingSv}
              value={one(values, 'headingSv')}
              error={errors['headingSv']}
              required
            />
            <TextField
              name="headingEn"
              label={t.headingEn}
              value={one(values, 'headingEn')}
              error={errors['headingEn']}
              required
            />
          </FieldRow>
          <TextArea
            name="guidanceSv"
            label={t.guidanceSv}
            rows={2}
            value={one(values, 'guidanceSv')}
            error={errors['guidanceSv']}
          />
          <TextArea
            name="guidanceEn"
            label={t.guidanceEn}
            rows={2}
            value={one(values, 'guidanceEn')}
            error={errors['guidanceEn']}
          />
          <Checkbox name="required" label={t.required} checked={one(values, 'required') === 'ja'} />
          <CheckboxGroup
            name="blocks"
            label={t.blocks}
            options={Object.keys(blocks).map((name) => ({ value: name, label: names[name] ?? name }))}
            values={[values['blocks'] ?? []].flat()}
          />
          {rows.map((n) => (
            <FieldGroup legend={t.sentenceSv(n)}>
              <TextArea
                name={`sv${n}`}
                label={t.sentenceSv(n)}
                rows={2}
                value={one(values, `sv${n}`)}
                error={errors[`sv${n}`]}
              />
              <TextArea name={`en${n}`} label={t.sentenceEn(n)} rows={2} value={one(values, `en${n}`)} />
              <FieldRow>
                <Select name={`if${n}`} label={t.onlyIf} options={conditions} value={one(values, `if${n}`)} />
                <TextField
                  name={`above${n}`}
                  label={t.above}
                  value={one(values, `above${n}`)}
                  inputmode="numeric"
                  width="sm"
                  error={errors[`above${n}`]}
                />
              </FieldRow>
              <Checkbox name={`new${n}`} label={t.newParagraph} checked={one(values, `new${n}`) === 'ja'} />
            </FieldGroup>
          ))}
          <FormActions>
            <Button>{t.save}</Button>
          </FormActions>
        </Form>
      )}
      <Section title={t.facts}>
        <p>
          {factNames.map((name) => (
            <>
              <code>{`[[${name}]]`}</code>{' '}
            </>
          ))}
        </p>
      </Section>
    </Page>
  )
}
