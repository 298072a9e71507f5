import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LinkButton,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { ClaimFrame, PartsTable, pathOf, SharesTable } from './claim-parts.tsx'
import type { ClaimView } from './claim-view.ts'
import type { StepWordsShown } from './step-text.ts'
import type { ClaimWords } from './text.ts'

type StepProps = {
  readonly t: ClaimWords
  readonly s: StepWordsShown
  readonly language: Language
  readonly today: string
  readonly view: ClaimView
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

/** All that is signed, and who has signed it. */
export function SignPage({ t, s, language, today, view, values, errors }: StepProps) {
  const { claim, parts, financing, financiers, digest, lacks } = view
  return (
    <ClaimFrame t={t} language={language} claim={claim} title={s.signTitle} lead={s.signLead}>
      <ErrorSummary errors={errors} />
      {lacks.includes('certified_as_it_stands') && <Alert tone="attention">{t.certified_as_it_stands}</Alert>}
      {lacks.includes('flags_answered') && <Alert tone="attention">{t.flags_answered}</Alert>}
      <Section title={t.partners}>
        <PartsTable t={t} language={language} parts={parts} beside={[]} />
      </Section>
      {financing.allowed && (
        <Section title={t.financing} note={t.financingNote}>
          <SharesTable
            t={t}
            language={language}
            caption={t.financingAsked}
            parts={parts}
            financiers={financiers}
            shares={financing.value.shares}
          />
        </Section>
      )}
      <Form action={`${pathOf(claim)}/underskrift`} hidden={{ digest }} enctype="multipart/form-data">
        <FieldRow>
          <TextField
            name="personName"
            label={s.personName}
            required
            value={one(values, 'personName')}
            error={errors['personName']}
          />
          <TextField
            name="personTitle"
            label={s.personTitle}
            required
            value={one(values, 'personTitle')}
            error={errors['personTitle']}
          />
        </FieldRow>
        <DateField
          name="happenedOn"
          label={s.signedOn}
          required
          max={today}
          value={one(values, 'happenedOn') ?? today}
          error={errors['happenedOn']}
        />
        <FileField name="paper" label={s.paper} description={s.paperAbout} error={errors['paper']} />
        <p class="note" id="field-digest">
          {s.digest}: <code>{digest.slice(0, 16)}</code>
        </p>
        <Actions t={t} claim={claim} act={t.sign} />
      </Form>
    </ClaimFrame>
  )
}

export function SubmitPage({
  t,
  s,
  language,
  today,
  view,
  values,
  errors,
  lastOn,
}: StepProps & { lastOn: string | null }) {
  const { claim, lacks } = view
  return (
    <ClaimFrame t={t} language={language} claim={claim} title={s.submitTitle} lead={s.submitLead}>
      <ErrorSummary errors={errors} />
      {lacks.includes('stands_as_signed') && <Alert tone="attention">{t.stands_as_signed}</Alert>}
      {lastOn && (
        <Alert tone={today > lastOn ? 'danger' : 'info'}>{t.lastDay(formatDay(day(lastOn), language))}</Alert>
      )}
      <Form action={`${pathOf(claim)}/inlamning`}>
        <DateField
          name="happenedOn"
          label={s.submittedOn}
          required
          max={today}
          value={one(values, 'happenedOn') ?? today}
          error={errors['happenedOn']}
        />
        <FieldRow>
          <TextField
            name="channel"
            label={s.channel}
            required
            value={one(values, 'channel') ?? s.channelDefault}
            error={errors['channel']}
          />
          <TextField
            name="caseId"
            label={s.caseId}
            value={one(values, 'caseId') ?? claim.caseId}
            error={errors['caseId']}
          />
        </FieldRow>
        <TextArea name="words" label={s.note} rows={2} value={one(values, 'words')} error={errors['words']} />
        <span id="field-digest" />
        <Actions t={t} claim={claim} act={t.submit} />
      </Form>
    </ClaimFrame>
  )
}

export function SupplementPage({ t, s, language, today, view, values, errors }: StepProps) {
  const { claim } = view
  const isAnswer = claim.state === 'supplement_asked'
  return (
    <ClaimFrame t={t} language={language} claim={claim} title={s.supplementTitle}>
      <ErrorSummary errors={errors} />
      <Form action={`${pathOf(claim)}/komplettering`} draft={`komplettering-${claim.id}`}>
        <TextArea
          name="words"
          label={isAnswer ? s.supplementAnswer : s.supplementWords}
          required
          rows={5}
          value={one(values, 'words')}
          error={errors['words']}
        />
        <FieldRow>
          <DateField
            name="happenedOn"
            label={isAnswer ? s.answeredOn : s.askedOn}
            required
            max={today}
            value={one(values, 'happenedOn') ?? today}
            error={errors['happenedOn']}
          />
          {!isAnswer && (
            <DateField
              name="dueOn"
              label={s.dueOn}
              required
              value={one(values, 'dueOn')}
              error={errors['dueOn']}
            />
          )}
        </FieldRow>
        <Actions t={t} claim={claim} act={s.save} />
      </Form>
    </ClaimFrame>
  )
}

function Actions({ t, claim, act }: { t: ClaimWords; claim: ClaimView['claim']; act: string }) {
  return (
    <FormActions>
      <Button>{act}</Button>
      <LinkButton href={pathOf(claim)} variant="tertiary">
        {t.cancel}
      </LinkButton>
    </FormActions>
  )
}
