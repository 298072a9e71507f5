import { one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  FileField,
  Form,
  LinkButton,
  RadioGroup,
  Section,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import type { DeclarationPageProps } from './declaration-office-page.tsx'
import type { DeclarationOfficeWords } from './declaration-office-text.ts'
import { openStates } from './declaration-rules.ts'
import { shortDay } from './words.ts'

type ActProps = DeclarationPageProps & { readonly t: DeclarationOfficeWords }

/** What can be done with a declaration from where it is. */
export function DeclarationActs(props: ActProps) {
  const { t, declaration, mayWrite } = props
  if (!mayWrite) return null
  const { id, state } = declaration
  const here = `/stod/intyg/${id}`
  const isUnsigned = state === 'asked' || state === 'filled'
  const isSigned = declaration.signedAt !== null && state !== 'withdrawn' && state !== 'replaced'
  return (
    <>
      {isUnsigned && (
        <Section title={t.recordPaper}>
          <LinkButton href={`${here}/papper`} variant="secondary" icon="edit">
            {t.recordPaper}
          </LinkButton>
          <SendAgain {...props} here={here} />
        </Section>
      )}
      {isSigned && declaration.takenOverAt === null && (
        <Section title={t.takeOver} note={t.takeOverNote}>
          <Form action={`${here}/inforande`}>
            <Button icon="approved">{t.takeOver}</Button>
          </Form>
        </Section>
      )}
      {(state === 'signed' || state === 'supplement_asked') && <SendOn {...props} here={here} />}
      {state === 'sent_to_financier' && <Answer {...props} here={here} />}
      <Hold {...props} here={here} />
      {openStates.includes(state) && (
        <ConfirmForm act={t.withdraw} consequence={t.withdrawNote} action={`${here}/aterkallelse`}>
          <TextField name="words" label={t.reason} required maxlength={500} error={props.errors.withdrawal} />
        </ConfirmForm>
      )}
      {!isUnsigned && (
        <LinkButton
          href={`/insatser/${declaration.interventionId}/stod/intyg/ny?foretag=${declaration.companyId}`}
          variant="tertiary"
        >
          {t.askAnew}
        </LinkButton>
      )}
    </>
  )
}

type HereProps = ActProps & { readonly here: string }

function SendAgain({ t, declaration, here, values, errors }: HereProps) {
  return (
    <ConfirmForm
      act={t.again}
      tone="accent"
      consequence={t.againNote}
      action={`${here}/lank`}
      open={errors.email !== undefined}
    >
      <TextField
        name="email"
        label={t.email}
        type="email"
        required
        maxlength={254}
        value={one(values, 'email') || (declaration.email ?? '')}
        error={errors.email}
      />
    </ConfirmForm>
  )
}

/** The day of a letter to or from the financier, and what it is filed under. */
function DayAndReference({ t, today, values, errors }: Pick<HereProps, 't' | 'today' | 'values' | 'errors'>) {
  return (
    <>
      <DateField
        name="onDay"
        label={t.onDay}
        required
        max={today}
        value={one(values, 'onDay') || today}
        error={errors.onDay}
      />
      <TextField
        name="reference"
        label={t.reference}
        maxlength={100}
        value={one(values, 'reference')}
        error={errors.reference}
      />
    </>
  )
}

function SendOn({ t, today, here, values, errors }: HereProps) {
  return (
    <Section title={t.sendOn} note={t.sendOnNote}>
      <Form action={`${here}/skickat`}>
        <DayAndReference t={t} today={today} values={values} errors={errors} />
        <Button>{t.recordSent}</Button>
      </Form>
    </Section>
  )
}

function Answer({ t, today, here, values, errors }: HereProps) {
  return (
    <Section title={t.answer} note={t.answerNote}>
      <Form action={`${here}/svar`} enctype="multipart/form-data">
        <RadioGroup
          name="kind"
          label={t.answer}
          required
          options={[
            { value: 'approved', label: t.approvedAnswer },
            { value: 'supplement_asked', label: t.supplementAnswer },
            { value: 'refused', label: t.refusedAnswer },
          ]}
          value={one(values, 'kind')}
          error={errors.kind}
        />
        <DayAndReference t={t} today={today} values={values} errors={errors} />
        <TextArea
          name="words"
          label={t.words}
          rows={3}
          maxlength={2000}
          value={one(values, 'words')}
          error={errors.words}
        />
        <FileField name="file" label={t.file} error={errors.file} />
        <Button>{t.recordAnswer}</Button>
      </Form>
    </Section>
  )
}

/** Until when the place is held; past the day, or when there is no more to wait for, it can be let go. */
function Hold({ t, language, today, hold, mayRelease, here, errors }: HereProps) {
  if (!hold) return null
  const isPast = hold.heldUntil < today
  const until = shortDay(hold.heldUntil, language)
  return (
    <Section title={t.hold}>
      <p>{isPast ? t.heldPast(until) : t.held(until)}</p>
      <Form action={`${here}/plats`}>
        <DateField name="heldUntil" label={t.heldUntil} required min={today} error={errors.heldUntil} />
        <Button variant="secondary" size="sm">
          {t.extend}
        </Button>
      </Form>
      {mayRelease && (
        <ConfirmForm act={t.release} consequence={t.releaseNote} action={`${here}/plats/slapp`}>
          <TextField name="words" label={t.reason} required maxlength={500} error={errors.releasing} />
        </ConfirmForm>
      )}
    </Section>
  )
}
