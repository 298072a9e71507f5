import { dayOf } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { formatOrgNumber } from '../../kit/org-number.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import {
  Alert,
  Columns,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  LinkButton,
  Page,
  PageHeading,
  Section,
  Table,
  Tag,
  Timeline,
  type Tone,
} from '../../ui/index.ts'
import type { RegistrationHold } from '../events/index.ts'
import { DeclarationActs } from './declaration-acts.tsx'
import { type DeclarationOfficeWords, declarationOfficeText } from './declaration-office-text.ts'
import type { Declaration, DeclarationEvent, listDeclarationAid } from './declaration-queries.ts'
import type { DeclaredRoom } from './declaration-rules.ts'
import { declarationText } from './declaration-text.ts'
import type { DeclarationState } from './declaration-types.ts'
import { euroOf, kronorOf, shortDay } from './words.ts'

export type DeclarationPageProps = {
  readonly language: Language
  readonly today: string
  readonly declaration: Declaration
  readonly aid: Awaited<ReturnType<typeof listDeclarationAid>>
  readonly events: readonly DeclarationEvent[]
  /** Whether the planned support fits, with what is declared counted. */
  readonly room: DeclaredRoom | undefined
  readonly hold: RegistrationHold | undefined
  /** Whether the held places may go to others. */
  readonly mayRelease: boolean
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

const tones: Readonly<Record<DeclarationState, Tone>> = {
  asked: 'neutral',
  filled: 'neutral',
  signed: 'attention',
  sent_to_financier: 'neutral',
  supplement_asked: 'attention',
  approved: 'success',
  refused: 'danger',
  withdrawn: 'danger',
  replaced: 'neutral',
}

export const stateInWords = (state: DeclarationState, t: DeclarationOfficeWords): string =>
  state === 'asked' ? t.asked_state : t[state]

export function DeclarationTag({
  language,
  state,
}: {
  readonly language: Language
  readonly state: DeclarationState
}) {
  return <Tag tone={tones[state]}>{stateInWords(state, declarationOfficeText(language))}</Tag>
}

/** One declaration as the office sees it: what was signed, whether the support fits, and what is to be done next. */
export function DeclarationOfficePage(props: DeclarationPageProps) {
  const { language, declaration, errors } = props
  const t = declarationOfficeText(language)
  const { id, companyName, state, interventionId, interventionTitle } = declaration
  return (
    <Page
      title={t.titleOf(companyName)}
      breadcrumbs={[{ href: `/insatser/${interventionId}/stod`, label: interventionTitle }]}
    >
      <PageHeading
        title={t.titleOf(companyName)}
        facts={<DeclarationTag language={language} state={state} />}
        actions={
          <>
            <LinkButton href={`/stod/intyg/${id}.pdf`} variant="secondary" icon="download" download>
              {t.pdf}
            </LinkButton>
            <HistoryLink kind="stodintyg" id={id} language={language} />
          </>
        }
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            <Facts {...props} t={t} />
            {declaration.signedAt && <Aid {...props} t={t} />}
            <Room {...props} t={t} />
          </>
        }
        aside={
          <>
            <DeclarationActs {...props} t={t} />
            <Section title={t.events}>
              <Timeline
                items={props.events.map((event) => ({
                  when: shortDay(event.onDay, language),
                  title: `${stateInWords(event.kind, t)}${event.reference ? ` (${event.reference})` : ''}`,
                  body: [event.words, event.by ?? t.theCompany].filter(Boolean).join(' · '),
                  ...(event.fileId && { href: `/filer/${event.fileId}` }),
                  icon: 'history' as const,
                }))}
              />
            </Section>
          </>
        }
      />
    </Page>
  )
}

type PartProps = DeclarationPageProps & { readonly t: DeclarationOfficeWords }

function Facts({ t, language, declaration }: PartProps) {
  const { content, signerName, signerTitle, signedPlace, signedOn, signedWay, signedFileId } = declaration
  const words = declarationText(language)
  const yesNo = (yes: boolean) => (yes ? t.yes : t.no)
  const members = content?.members.map(({ name, orgNumber }) =>
    [name, orgNumber && formatOrgNumber(orgNumber, 'full')].filter(Boolean).join(', '),
  )
  return (
    <DefinitionList
      wide
      items={[
        {
          term: t.planned,
          value: `${kronorOf(declaration.plannedOre, language)} (${euroOf(declaration.plannedEurCent, language)})`,
        },
        { term: t.regulation, value: `(EU) ${declaration.regulation}` },
        {
          term: t.intervention,
          value: <a href={`/insatser/${declaration.interventionId}/stod`}>{declaration.interventionTitle}</a>,
        },
        { term: t.project, value: declaration.projectName },
        {
          term: t.askedOf,
          value: [shortDay(dayOf(declaration.askedAt), language), declaration.askedBy]
            .filter(Boolean)
            .join(', '),
        },
        { term: t.sentTo, value: declaration.email ?? t.onPaper },
        {
          term: t.signedBy,
          value:
            signedOn &&
            `${signerName}, ${signerTitle}. ${signedPlace}, ${shortDay(signedOn, language)} (${signedWay === 'link' ? t.byLink : t.onPaper.toLowerCase()})`,
        },
        {
          term: t.paperFile,
          value: signedFileId && <a href={`/filer/${signedFileId}`}>{t.paperFile}</a>,
        },
        { term: t.sector, value: content && words[content.sector] },
        { term: t.keepsApart, value: content && yesNo(content.keepsApart) },
        { term: t.freight, value: content && yesNo(content.isRoadFreight) },
        { term: t.fiscalYearEnd, value: content?.fiscalYearEnd },
        { term: t.members, value: members && (members.join('; ') || t.none) },
        { term: t.digest, value: declaration.digest && <code class="break">{declaration.digest}</code> },
        {
          term: t.takenOver,
          value:
            declaration.takenOverAt &&
            [shortDay(dayOf(declaration.takenOverAt), language), declaration.takenOverBy]
              .filter(Boolean)
              .join(', '),
        },
      ]}
    />
  )
}

function Aid({ t, language, aid }: PartProps) {
  return (
    <Section title={t.aid}>
      {aid.length === 0 ? (
        <p>{t.noAid}</p>
      ) : (
        <Table
          caption={t.aid}
          captionHidden
          rows={aid}
          columns={[
            { key: 'grantor', header: t.grantor, cell: (row) => row.grantorName },
            { key: 'regulation', header: t.regulation, cell: (row) => `(EU) ${row.regulation}` },
            { key: 'on', header: t.grantedOn, cell: (row) => shortDay(row.grantedOn, language) },
            {
              key: 'amount',
              header: t.amount,
              numeric: true,
              cell: (row) => (
                <>
                  {euroOf(row.amountEurCent, language)}
                  {row.amountOre !== null && <div class="note">{kronorOf(row.amountOre, language)}</div>}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}

function Room({ t, language, declaration, room }: PartProps) {
  if (!room) return null
  const largest = euroOf(room.largestEurCent, language)
  const planned = euroOf(declaration.plannedEurCent, language)
  return (
    <Section title={t.check}>
      <Alert tone={room.fits ? 'success' : 'danger'}>
        {room.fits ? t.fits(largest, planned) : t.fitsNot(largest, planned)}
      </Alert>
      <p class="note">
        {declaration.takenOverAt ? t.counted : t.countedWith(euroOf(room.declaredEurCent, language))}
      </p>
    </Section>
  )
}
