import { dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import type { StoredFile } from '../../platform/files/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Select,
  TextArea,
} from '../../ui/index.ts'
import type { Intervention, Member } from './queries.ts'
import { mayBeLeftOut } from './stage-rules.ts'
import { stageWord } from './stage-words.ts'
import { text } from './text.ts'
import type { StageRow } from './thread-queries.ts'
import { type ThreadWords, threadText } from './thread-text.ts'

type StagePageProps = {
  readonly language: Language
  readonly intervention: Intervention
  readonly row: StageRow
  readonly members: readonly Member[]
  readonly files: readonly StoredFile[]
  readonly values: FormValues
  readonly errors: FieldErrors
  /** A small form of the page that was refused. */
  readonly refused?: string | undefined
}

/** One stage of an intervention: who answers for it, until when, what is to be remembered, and its documents. */
export function StagePage(props: StagePageProps) {
  const { language, intervention, row, errors, refused } = props
  const t = threadText(language)
  const title = t.stageTitle(stageWord(text(language), row.stage))
  const back = `/insatser/${intervention.id}`
  return (
    <Page title={title} width="narrow" breadcrumbs={[{ href: back, label: intervention.title }]}>
      <PageHeading title={title} lead={row.notNeededReason ?? undefined} />
      <ErrorSummary errors={errors} />
      {refused && <Alert tone="attention">{refused}</Alert>}
      <PlanForm {...props} t={t} />
      <SettleForms {...props} t={t} />
      <Documents {...props} t={t} />
    </Page>
  )
}

type PartProps = StagePageProps & { readonly t: ThreadWords }

const pathOf = ({ intervention, row }: StagePageProps) => `/insatser/${intervention.id}/steg/${row.stage}`

function PlanForm(props: PartProps) {
  const { t, row, members, values, errors, intervention } = props
  const present = members.filter(({ leftOn }) => leftOn === null)
  const version = one(values, 'version') ?? row.version
  return (
    <Form
      action={pathOf(props)}
      hidden={{ version }}
      draft={`steg-${intervention.id}-${row.stage}-${version}`}
    >
      <Select
        name="owner"
        label={t.owner}
        description={t.ownerHint}
        empty={t.nobody}
        options={present.map(({ staffId, name, places }) => ({
          value: String(staffId),
          label: [name, places].filter(Boolean).join(', '),
        }))}
        value={one(values, 'owner')}
        error={errors.owner}
      />
      <DateField name="dueOn" label={t.dueOn} value={one(values, 'dueOn')} error={errors.dueOn} />
      <TextArea
        name="note"
        label={t.note}
        description={t.noteHint}
        value={one(values, 'note')}
        error={errors.note}
      />
      <FormActions>
        <Button>{t.save}</Button>
        <LinkButton href={`/insatser/${intervention.id}`} variant="tertiary">
          {t.cancel}
        </LinkButton>
      </FormActions>
    </Form>
  )
}

/** Done or not, needed or not: each a small form of its own. */
function SettleForms(props: PartProps) {
  const { t, row, intervention } = props
  const hidden = { version: row.version }
  const isCurrent = row.stage === intervention.stage
  if (row.stage === 'closed') return null
  if (row.notNeededReason)
    return (
      <Form action={`${pathOf(props)}/behovs`} hidden={hidden}>
        <Button variant="secondary">{t.takeBackIn}</Button>
      </Form>
    )
  return (
    <div class="actions">
      {!isCurrent && (
        <Form action={`${pathOf(props)}/klart`} hidden={row.doneAt ? { ...hidden, undo: 'ja' } : hidden}>
          <Button variant="secondary" size="sm">
            {row.doneAt ? t.undoDone : t.markDone}
          </Button>
        </Form>
      )}
      {mayBeLeftOut(row.stage) && (!isCurrent || row.stage === 'communication') && (
        <ConfirmForm
          act={t.leaveOut}
          tone="accent"
          consequence={t.leaveOutText}
          action={`${pathOf(props)}/behovs-inte`}
          hidden={hidden}
        >
          <TextArea
            name="reason"
            label={t.reasonLeftOut}
            description={t.reasonLeftOutHint}
            required
            rows={2}
          />
        </ConfirmForm>
      )}
    </div>
  )
}

function Documents(props: PartProps) {
  const { t, files, language } = props
  return (
    <Section title={t.documents}>
      {files.length === 0 && <p class="note">{t.noDocuments}</p>}
      <ItemList>
        {files.map((file) => (
          <Item>
            <div>
              <a href={`/filer/${file.id}`}>{file.name}</a>
              <div class="note">
                {[formatDay(dayOf(file.addedAt), language, 'short'), file.addedByName]
                  .filter(Boolean)
                  .join(', ')}
              </div>
            </div>
            <ConfirmForm
              act={t.removeFile}
              consequence={t.removeFileConsequence(file.name)}
              action={`${pathOf(props)}/dokument/${file.id}/bort`}
            />
          </Item>
        ))}
      </ItemList>
      <Form action={`${pathOf(props)}/dokument`} enctype="multipart/form-data">
        <FileField name="file" label={t.chooseFile} description={t.documentsHint} mark={false} />
        <FormActions>
          <Button variant="secondary">{t.addFile}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
