import { dayOf, formatDay } from '../../kit/day.ts'
import type { Decision } from '../../kit/decision.ts'
import type { Language } from '../../kit/language.ts'
import { ore } from '../../kit/money.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  ErrorSummary,
  type FieldErrors,
  FileField,
  Form,
  Item,
  ItemList,
  LinkButton,
  More,
  Page,
  PageHeading,
  RadioGroup,
  Section,
  Stack,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { ActualPart } from './actual-part.tsx'
import { approvalText } from './approval-text.ts'
import { AlonePart, KeyFacts, KeyTag, PayersTable, PerProject, PlannedCosts } from './key-parts.tsx'
import type { Key, Payer, WholeKey } from './key-queries.ts'
import { keyState } from './key-rules.ts'
import type { RefusedAt } from './key-view.tsx'
import { keyPath, nextInWords, versionPath } from './key-words.ts'
import type { Requisition } from './requisition-queries.ts'
import type { BetweenPartners, StoredSplit } from './split-queries.ts'
import type { ShareRefusal } from './split-rules.ts'
import type { ActualSplit } from './split-view.ts'
import { text } from './text.ts'
import { answers } from './types.ts'

export type KeyPageProps = {
  readonly language: Language
  readonly today: string
  readonly keyShown: WholeKey
  readonly versions: readonly Key[]
  readonly mayWrite: boolean
  /** Municipalities whose office the viewer heads. */
  readonly headsCodes: readonly string[]
  readonly mayRecord: boolean
  readonly economises: boolean
  readonly digest: string
  readonly papers: ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>
  /** What the key in force gives now; null for other versions. */
  readonly actual: Decision<ShareRefusal, ActualSplit> | null
  readonly kept: StoredSplit | undefined
  readonly between: readonly BetweenPartners[]
  readonly requisitions: readonly Requisition[]
  readonly refused: RefusedAt | undefined
}

export function KeyPage(props: KeyPageProps) {
  const { language, keyShown, versions, mayWrite, refused } = props
  const t = text(language)
  const hasDraft = versions.some(({ proposedAt }) => proposedAt === null)
  return (
    <Page
      title={t.costKey}
      breadcrumbs={[{ href: `/insatser/${keyShown.interventionId}`, label: keyShown.interventionTitle }]}
    >
      <PageHeading
        title={t.costKey}
        facts={
          <>
            <KeyTag language={language} keyShown={keyShown} /> {t.version(keyShown.number)}
          </>
        }
        lead={nextInWords(t, keyShown)}
        actions={mayWrite && <StartButton language={language} of={keyShown} hasDraft={hasDraft} />}
      />
      <ErrorSummary errors={refused?.errors ?? {}} />
      <Section>
        <KeyFacts language={language} keyShown={keyShown} />
        <PlannedCosts language={language} keyShown={keyShown} />
        <PayersTable language={language} keyShown={keyShown} />
        <PerProject language={language} keyShown={keyShown} />
        <Answering {...props} />
      </Section>
      <AlonePart language={language} keyShown={keyShown} outcome={outcomeOf(props.actual)} />
      <ActualPart {...props} />
      <Versions language={language} versions={versions} shown={keyShown} />
    </Page>
  )
}

function outcomeOf(actual: KeyPageProps['actual']) {
  if (!actual?.allowed || actual.value.costOre <= 0) return undefined
  const { costOre, parts } = actual.value
  const shareOf = (payer: Payer) => parts.find((part) => part.payer.id === payer.id)?.shareOre ?? ore(0)
  return { costOre, shareOf }
}

type StartProps = {
  readonly language: Language
  readonly of: Pick<Key, 'interventionId'>
  readonly hasDraft: boolean
}

export function StartButton({ language, of, hasDraft }: StartProps) {
  const t = text(language)
  if (hasDraft)
    return (
      <LinkButton href={`${keyPath(of)}/andra`} icon="edit" variant="secondary">
        {t.continueDraft}
      </LinkButton>
    )
  return (
    <Form action={`${keyPath(of)}/ny`}>
      <Button variant="secondary">{t.startNew}</Button>
    </Form>
  )
}

/** Who has yet to answer, and what the viewer can do about it. */
function Answering(props: KeyPageProps) {
  const { language, keyShown, headsCodes, mayWrite } = props
  if (keyState(keyShown) !== 'waiting') return <Papers {...props} />
  const waiting = keyShown.payers.filter(({ answer }) => answer === null)
  const own = waiting.filter((payer) => payer.municipalityCode && headsCodes.includes(payer.municipalityCode))
  const others = waiting.filter(({ kind }) => kind !== 'municipality')
  return (
    <Stack gap="sm">
      {own.map((payer) => (
        <LinkButton href={`${versionPath(keyShown)}/betalare/${payer.id}/svar`} main>
          {approvalText(language).approvalOf(payer.name)}
        </LinkButton>
      ))}
      {mayWrite && others.map((payer) => <AskForms {...props} payer={payer} />)}
      <Papers {...props} />
    </Stack>
  )
}

function AskForms({
  language,
  keyShown,
  payer,
  digest,
  mayRecord,
  refused,
}: KeyPageProps & { payer: Payer }) {
  const t = approvalText(language)
  const path = `${versionPath(keyShown)}/betalare/${payer.id}`
  const at = (act: string): { readonly values: FormValues; readonly errors: FieldErrors } =>
    refused?.payerId === payer.id && refused.act === act ? refused : { values: {}, errors: {} }
  const [link, paper] = [at('lank'), at('papper')]
  return (
    <>
      <ConfirmForm
        act={`${t.ask}: ${payer.name}`}
        consequence={t.askConsequence}
        action={`${path}/lank`}
        tone="accent"
        icon="external"
        open={Object.keys(link.errors).length > 0}
      >
        <TextField
          id={`name-${payer.id}`}
          name="name"
          label={t.recipientName}
          required
          value={one(link.values, 'name')}
          error={link.errors['name']}
        />
        <TextField
          id={`email-${payer.id}`}
          name="email"
          type="email"
          label={t.email}
          required
          value={one(link.values, 'email')}
          error={link.errors['email']}
        />
      </ConfirmForm>
      {mayRecord && (
        <More label={`${t.written}: ${payer.name}`} open={Object.keys(paper.errors).length > 0}>
          <Form action={`${path}/papper`} hidden={{ digest }} enctype="multipart/form-data">
            <p>{t.writtenConsequence}</p>
            <RadioGroup
              id={`answer-${payer.id}`}
              name="answer"
              label={t.answer}
              required
              inline
              options={answers.map((answer) => ({ value: answer, label: t[`answer_${answer}`] }))}
              value={one(paper.values, 'answer')}
              error={paper.errors['answer']}
            />
            <TextArea
              id={`reason-${payer.id}`}
              name="reason"
              label={t.reason}
              rows={2}
              value={one(paper.values, 'reason')}
              error={paper.errors['reason']}
            />
            <TextField
              id={`signed-${payer.id}`}
              name="name"
              label={t.signedBy}
              required
              value={one(paper.values, 'name')}
              error={paper.errors['name']}
            />
            <FileField
              id={`paper-${payer.id}`}
              name="paper"
              label={t.paper}
              required
              error={paper.errors['paper']}
            />
            <Button>{t.written}</Button>
          </Form>
        </More>
      )}
    </>
  )
}

function Papers({ keyShown, papers }: KeyPageProps) {
  const kept = keyShown.payers.flatMap((payer) =>
    (papers.get(payer.id) ?? []).map((file) => ({ ...file, payer: payer.name })),
  )
  if (kept.length === 0) return null
  return (
    <ItemList>
      {kept.map(({ id, name, payer }) => (
        <Item>
          <span>{payer}</span>
          <a href={`/filer/${id}`}>{name}</a>
        </Item>
      ))}
    </ItemList>
  )
}

type VersionsProps = {
  readonly language: Language
  readonly versions: readonly Key[]
  readonly shown: Key
}

function Versions({ language, versions, shown }: VersionsProps) {
  const t = text(language)
  return (
    <Section
      title={t.versions}
      actions={<HistoryLink kind="kostnadsfordelning" id={shown.id} language={language} />}
    >
      <ItemList>
        {versions.map((version) => (
          <Item>
            <span>
              {version.id === shown.id ? (
                <strong>{t.version(version.number)}</strong>
              ) : (
                <a href={version.proposedAt ? versionPath(version) : `${keyPath(version)}/andra`}>
                  {t.version(version.number)}
                </a>
              )}{' '}
              <span class="note">
                {formatDay(dayOf(version.proposedAt ?? version.madeAt), language)}
                {version.madeByName ? `, ${version.madeByName}` : ''}
              </span>
            </span>
            <KeyTag language={language} keyShown={version} />
          </Item>
        ))}
      </ItemList>
      {keyState(shown) === 'replaced' && <Alert tone="info">{t.next_replaced}</Alert>}
    </Section>
  )
}
