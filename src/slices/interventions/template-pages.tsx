import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  FieldGroup,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  NumberField,
  Page,
  PageHeading,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { Named } from '../organisations/index.ts'
import type { Template } from './template-queries.ts'
import { type TemplateWords, templateText } from './template-text.ts'
import { mailTextKeys, requestTextKeys } from './template-types.ts'
import { text } from './text.ts'

type ListProps = {
  readonly language: Language
  readonly templates: readonly Template[]
  readonly mayWrite: boolean
}

export function TemplateListPage({ language, templates, mayWrite }: ListProps) {
  const t = templateText(language)
  const words = text(language)
  return (
    <Page title={t.templates} breadcrumbs={[{ href: '/insatser', label: words.interventions }]}>
      <PageHeading title={t.templates} lead={t.lead} />
      {templates.length === 0 && <EmptyState title={t.none} text={t.noneHint} icon="together" />}
      <ItemList>
        {templates.map((template) => (
          <Item>
            <div>
              <strong>{template.name}</strong>
              <div class="note">
                {[words[template.kind], template.recordedBy, t.used(template.used)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {template.purpose && <div>{template.purpose}</div>}
            </div>
            {mayWrite && <TemplateActs t={t} template={template} />}
          </Item>
        ))}
      </ItemList>
    </Page>
  )
}

function TemplateActs({ t, template }: { t: TemplateWords; template: Template }) {
  const kind = template.kind === 'individual' ? '&slag=individuell' : ''
  return (
    <div class="actions">
      <LinkButton href={`/insatser/ny?mall=${template.id}${kind}`} size="sm">
        {t.startFrom}
      </LinkButton>
      <LinkButton href={`/insatser/mallar/${template.id}/andra`} variant="secondary" size="sm">
        {t.change}
      </LinkButton>
      <ConfirmForm
        act={t.retire}
        consequence={t.retireConsequence}
        action={`/insatser/mallar/${template.id}/avslut`}
        hidden={{ version: template.version }}
      />
    </div>
  )
}

type FormProps = {
  readonly language: Language
  /** Null for a new one. */
  readonly changing: Template | null
  readonly focusAreas: readonly Named[]
  readonly values: FormValues
  readonly errors: FieldErrors
}

export function TemplateFormPage({ language, changing, focusAreas, values, errors }: FormProps) {
  const t = templateText(language)
  const title = changing ? t.changeTemplate : t.saveAsTemplate
  const hidden = changing
    ? { version: one(values, 'version') ?? changing.version }
    : { from: one(values, 'from') ?? '' }
  const area = (name: string, label: string) => (
    <TextArea name={name} label={label} rows={3} value={one(values, name)} error={errors[name]} />
  )
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: '/insatser/mallar', label: t.templates }]}>
      <PageHeading title={title} />
      <ErrorSummary errors={errors} />
      <Form
        action={changing ? `/insatser/mallar/${changing.id}/andra` : '/insatser/mallar/ny'}
        hidden={hidden}
        draft={changing ? `mall-${changing.id}-${changing.version}` : `mall-${hidden.from}`}
      >
        <TextField name="name" label={t.name} required value={one(values, 'name')} error={errors.name} />
        <FieldGroup legend={t.content}>
          <TextField
            name="title"
            label={t.title}
            required
            value={one(values, 'title')}
            error={errors.title}
          />
          {area('purpose', t.purpose)}
          <CheckboxGroup
            name="focusAreas"
            label={t.focusAreas}
            inline
            options={focusAreas.map(({ key, name }) => ({ value: key, label: name }))}
            values={several(values, 'focusAreas')}
            error={errors.focusAreas}
          />
          <NumberField
            name="capacity"
            label={t.capacity}
            value={one(values, 'capacity')}
            error={errors.capacity}
          />
        </FieldGroup>
        <FieldGroup legend={t.requestTexts}>
          {requestTextKeys.map((key) => area(`request_${key}`, t[key]))}
        </FieldGroup>
        <FieldGroup legend={t.mailTexts}>{mailTextKeys.map((key) => area(`mail_${key}`, t[key]))}</FieldGroup>
        <FormActions>
          <Button>{t.save}</Button>
          <LinkButton href="/insatser/mallar" variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
