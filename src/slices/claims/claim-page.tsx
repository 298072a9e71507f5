import type { Child } from 'hono/jsx'
import { day, dayOf, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { HistoryLink } from '../../platform/audit/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  EmptyState,
  Form,
  LinkButton,
  Row,
  Section,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import { ClaimFrame, ClaimHistory, Cuts, PartsTable, pathOf, SharesTable } from './claim-parts.tsx'
import type { ClaimEvent } from './claim-queries.ts'
import { type ClaimView, isCertified } from './claim-view.ts'
import type { CutRow, Part } from './part-queries.ts'
import { type ClaimWords, text } from './text.ts'
import type { ClaimAct, ClaimRole } from './types.ts'
import { isDecided, isSigned, stepsOpenTo } from './workflow-rules.ts'

export type ClaimPageProps = {
  readonly language: Language
  readonly view: ClaimView
  readonly events: readonly ClaimEvent[]
  readonly files: ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>
  readonly cuts: readonly CutRow[]
  readonly roles: readonly ClaimRole[]
  readonly seesWhole: boolean
  /** The last day to send in, where the programme has one. */
  readonly lastOn: string | null
  /** Why a step was refused, shown first. */
  readonly refused?: string | undefined
  /** What other slices put beside it: the period's figures and report. */
  readonly children?: Child
}

/** A whole claim: its next step, its partners, who pays, its history. */
export function ClaimPage(props: ClaimPageProps) {
  const { language, view, events, files, refused, children } = props
  const t = text(language)
  const { claim, parts } = view
  return (
    <ClaimFrame
      t={t}
      language={language}
      claim={claim}
      title={`${t.claimNamed(claim.number)}, ${claim.projectName}`}
    >
      {refused && <Alert tone="danger">{refused}</Alert>}
      <NextStep t={t} {...props} />
      <Section title={t.partners} actions={<a href={`${pathOf(claim)}/redovisning`}>{t.statement}</a>}>
        {parts.length === 0 ? (
          <EmptyState title={t.has_costs} icon="money" />
        ) : (
          <PartsTable
            t={t}
            language={language}
            parts={parts}
            beside={[certificateColumn(t, language, view)]}
          />
        )}
      </Section>
      <WhoPays t={t} {...props} />
      <Cuts t={t} language={language} cuts={props.cuts} />
      {children}
      <Section title={t.history} actions={<HistoryLink kind="ansokan" id={claim.id} language={language} />}>
        <ClaimHistory t={t} language={language} events={events} files={files} />
      </Section>
    </ClaimFrame>
  )
}

function certificateColumn(t: ClaimWords, language: Language, view: ClaimView) {
  const { claim, mayCertify } = view
  const isOpen = claim.state === 'certifying' || claim.state === 'certified'
  return {
    key: 'certificate',
    header: t.certificate,
    cell: (part: Part) => (
      <Row>
        {part.certification && (isSigned(claim.state) || isCertified(part)) ? (
          <span>
            {t.certifiedBy(
              part.certification.personName,
              formatDay(dayOf(part.certification.recordedAt), language, 'short'),
            )}
          </span>
        ) : (
          claim.state !== 'draft' && (
            <Tag tone="attention">{part.certification ? t.movedSinceCertified : t.notCertified}</Tag>
          )
        )}
        {isOpen && !isCertified(part) && mayCertify.includes(part.accountId) && (
          <a href={`${pathOf(claim)}/intyg/${part.accountId}`}>{t.certify}</a>
        )}
        <a href={`${pathOf(claim)}/redovisning?partner=${part.accountId}`}>{t.statement}</a>
      </Row>
    ),
  }
}

type StepProps = ClaimPageProps & { readonly t: ClaimWords }

function NextStep(props: StepProps) {
  const { t, view, roles } = props
  const { claim } = view
  const open = stepsOpenTo(claim.state, roles)
  return (
    <Section title={t.nextStep}>
      <p>{situation(props)}</p>
      {props.lastOn && !isSigned(claim.state) && (
        <Alert tone="info">{t.lastDay(formatDay(day(props.lastOn), props.language))}</Alert>
      )}
      <Lacking {...props} />
      <Row>
        {claim.state === 'draft' && roles.includes('economist') && (
          <LinkButton href={`${pathOf(claim)}/kostnader`} variant="secondary" icon="edit">
            {t.chooseCosts}
          </LinkButton>
        )}
        {open.includes('sent_to_partners') && (
          <Form action={`${pathOf(claim)}/utskick`} hidden={{ version: claim.version }}>
            <Button>{t.sendToPartners}</Button>
          </Form>
        )}
        {links.map(({ act, path, word }) =>
          open.includes(act) ? <LinkButton href={`${pathOf(claim)}/${path}`}>{t[word]}</LinkButton> : null,
        )}
      </Row>
      <Row>
        {open.includes('returned') && (
          <ConfirmForm
            act={t.returnToDraft}
            consequence={t.returnConsequence}
            action={`${pathOf(claim)}/utkast`}
            hidden={{ version: claim.version }}
            tone="accent"
          >
            <TextArea name="reason" id="return-reason" label={t.reason} required rows={2} />
          </ConfirmForm>
        )}
        {open.includes('withdrawn') && (
          <ConfirmForm
            act={t.withdraw}
            consequence={t.withdrawConsequence}
            action={`${pathOf(claim)}/aterkallelse`}
            hidden={{ version: claim.version }}
          >
            <TextArea name="reason" id="withdraw-reason" label={t.reason} required rows={2} />
          </ConfirmForm>
        )}
      </Row>
    </Section>
  )
}

const links = [
  { act: 'signed', path: 'underskrift', word: 'sign' },
  { act: 'submitted', path: 'inlamning', word: 'submit' },
  { act: 'approved', path: 'beslut', word: 'decide' },
  { act: 'supplement_asked', path: 'komplettering', word: 'askSupplement' },
  { act: 'supplement_answered', path: 'komplettering', word: 'answerSupplement' },
  { act: 'recovered', path: 'aterkrav', word: 'recover' },
] as const satisfies readonly { act: ClaimAct; path: string; word: string }[]

function situation({ t, language, view, events }: StepProps): string {
  const { claim, parts } = view
  if (claim.state === 'draft') return t.isDraft
  if (claim.state === 'certifying' || claim.state === 'certified') {
    const waiting = parts.filter((part) => !isCertified(part)).map(({ name }) => name)
    return waiting.length > 0 ? t.waitsForPartners(waiting.join(', ')) : t.waitsForSignature
  }
  if (claim.state === 'signed') return t.waitsForSubmission
  if (claim.state === 'submitted') return t.waitsForFinancier
  const asked = events.findLast(({ act }) => act === 'supplement_asked')?.dueOn
  if (claim.state === 'supplement_asked')
    return t.waitsForAnswer(asked ? formatDay(day(asked), language) : '')
  return t.nothingNext
}

const mostFlags = 10

/** What keeps the claim from its next step, with links to where it is mended. */
function Lacking({ t, view, roles }: StepProps) {
  const { claim, unanswered, moved, lacks } = view
  if (!roles.includes('economist')) return null
  const asked = [...new Set(unanswered.map(({ costId }) => costId))]
  const needs =
    claim.state === 'draft'
      ? lacks.filter((need) =>
          ['has_costs', 'costs_stand', 'something_eligible', 'period_over'].includes(need),
        )
      : claim.state === 'certified'
        ? lacks.filter((need) => need === 'certified_as_it_stands')
        : claim.state === 'signed'
          ? lacks.filter((need) => need === 'stands_as_signed')
          : []
  return (
    <>
      {needs.map((need) => (
        <Alert tone="attention">
          {need === 'something_eligible' && !view.financing.allowed ? t[view.financing.refusal] : t[need]}
        </Alert>
      ))}
      {unanswered.length > 0 && (
        <Alert tone="attention" title={t.flagsTitle(unanswered.length)}>
          <ul>
            {asked.slice(0, mostFlags).map((costId) => (
              <li>
                <a href={`/ekonomi/kostnader/${costId}`}>
                  {view.costs.find((cost) => cost.costId === costId)?.description}
                </a>
              </li>
            ))}
            {asked.length > mostFlags && <li>{t.moreFlags(asked.length - mostFlags)}</li>}
          </ul>
        </Alert>
      )}
      {moved.length > 0 && (
        <Alert tone="attention" title={t.movedTitle}>
          <ul>
            {moved.slice(0, mostFlags).map((description) => (
              <li>{description}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}

function WhoPays({ t, language, view }: StepProps) {
  const { parts, financing, financiers, standing, claim } = view
  if (parts.length === 0 || !financing.allowed) return null
  const { shares, limitedBy } = financing.value
  return (
    <Section title={t.financing} note={t.financingNote}>
      {limitedBy && <p>{t[`limit_${limitedBy}`]}</p>}
      <SharesTable
        t={t}
        language={language}
        caption={t.financingAsked}
        parts={parts}
        financiers={financiers}
        shares={shares}
      />
      {standing && isDecided(claim.state) && (
        <SharesTable
          t={t}
          language={language}
          caption={t.financingStands}
          parts={parts}
          financiers={financiers}
          shares={standing}
        />
      )}
    </Section>
  )
}
