import type { Language } from '../../kit/language.ts'
import { Alert, type Column, Section, Table } from '../../ui/index.ts'
import { DeclarationTag } from './declaration-office-page.tsx'
import { type DeclarationOfficeWords, declarationOfficeText } from './declaration-office-text.ts'
import type { DeclarationStep } from './declaration-rules.ts'
import type { CompanySteps } from './declaration-steps.ts'
import { shortDay } from './words.ts'

type ChecklistProps = {
  readonly language: Language
  readonly intervention: { readonly id: number }
  readonly offer: { readonly beginsOn: string | null }
  readonly steps: readonly CompanySteps[]
}

type WarningProps = {
  readonly language: Language
  readonly beginsOn: string | null
  /** Companies that lack a declaration that suffices. */
  readonly lacking: number
}

const shown: readonly DeclarationStep[] = [
  'estimate',
  'asked',
  'signed',
  'sent',
  'answered',
  'granted',
  'notice',
  'registered',
]

/** How many lack what has to be there before the support starts, for the intervention's pages. */
export function StartWarning({ language, beginsOn, lacking }: WarningProps) {
  const t = declarationOfficeText(language)
  if (lacking === 0) return null
  return (
    <Alert tone="attention">
      {beginsOn ? t.startWarning(lacking, shortDay(beginsOn, language)) : t.startWarningNoDay(lacking)}
    </Alert>
  )
}

/** From estimate to register, a row for each company: the day of each step, and what is next. */
export function DeclarationChecklist(props: ChecklistProps) {
  const { language, intervention, offer, steps } = props
  const lacking = steps.filter((step) => step.lacking !== null).length
  const t = declarationOfficeText(language)
  if (steps.length === 0) return null
  const step = (key: DeclarationStep): Column<CompanySteps> => ({
    key,
    header: t[`${key}_step`],
    cell: (row) => <StepCell t={t} language={language} row={row} step={key} />,
  })
  return (
    <Section title={t.checklist} note={t.checklistNote}>
      <StartWarning language={language} beginsOn={offer.beginsOn} lacking={lacking} />
      <Table
        caption={t.checklist}
        captionHidden
        rows={steps}
        columns={[
          {
            key: 'company',
            header: t.company,
            cell: (row) => (
              <>
                {row.declarationId ? (
                  <a href={`/stod/intyg/${row.declarationId}`}>{row.companyName}</a>
                ) : (
                  row.companyName
                )}
                {row.state && (
                  <div>
                    <DeclarationTag language={language} state={row.state} />
                  </div>
                )}
                {row.heldUntil && <div class="note">{t.held(shortDay(row.heldUntil, language))}</div>}
              </>
            ),
          },
          ...shown.map(step),
          {
            key: 'next',
            header: t.next,
            cell: (row) => <NextCell t={t} interventionId={intervention.id} row={row} />,
          },
        ]}
      />
    </Section>
  )
}

function StepCell({
  t,
  language,
  row,
  step,
}: {
  readonly t: DeclarationOfficeWords
  readonly language: Language
  readonly row: CompanySteps
  readonly step: DeclarationStep
}) {
  const on = row.taken[step]
  if (on) return <>{shortDay(on, language)}</>
  const isLeftOut = !row.mustBeApproved && (step === 'sent' || step === 'answered')
  return <span class="note">{isLeftOut ? t.notNeeded : '–'}</span>
}

function NextCell({
  t,
  interventionId,
  row,
}: {
  readonly t: DeclarationOfficeWords
  readonly interventionId: number
  readonly row: CompanySteps
}) {
  const { next, companyId, declarationId, grantId, lacking, mayAsk } = row
  const ask = `/insatser/${interventionId}/stod/intyg/ny?foretag=${companyId}`
  if (next === null || next === 'estimate') return <>{t.done}</>
  if (next === 'asked' || (next === 'granted' && lacking !== null))
    return mayAsk ? <a href={ask}>{next === 'asked' ? t.next_asked : t.askAnew}</a> : <>{t.next_asked}</>
  if (next === 'granted') return <>{t.next_granted}</>
  const href = grantId ? `/stod/${grantId}` : `/stod/intyg/${declarationId}`
  return <a href={href}>{t[`next_${next}`]}</a>
}
