import type { Language } from '../../kit/language.ts'
import { type FormValues, one, several } from '../../platform/http/index.ts'
import {
  Button,
  CheckboxGroup,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Section,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { ClaimableCost } from '../finance/index.ts'
import { ClaimFrame, kronor, pathOf } from './claim-parts.tsx'
import type { ClaimView } from './claim-view.ts'
import type { Candidates } from './draft-commands.ts'
import type { ClaimCost } from './part-queries.ts'
import type { StepWordsShown } from './step-text.ts'
import type { ClaimWords } from './text.ts'

type CostsProps = {
  readonly t: ClaimWords
  readonly s: StepWordsShown
  readonly language: Language
  readonly view: ClaimView
  readonly candidates: Candidates
  readonly accountNames: ReadonlyMap<number, string>
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

/** Which costs a draft asks for. */
export function CostsPage(props: CostsProps) {
  const { t, s, language, view, candidates, errors } = props
  const { claim } = view
  return (
    <ClaimFrame
      t={t}
      language={language}
      claim={claim}
      title={t.chooseCosts}
      lead={s.costsLead}
      actions={
        <Form action={`${pathOf(claim)}/kostnader/hamtning`}>
          <Button variant="secondary">{s.refresh}</Button>
        </Form>
      }
    >
      <ErrorSummary errors={errors} />
      <Section title={s.taken}>
        <TakenTable {...props} />
      </Section>
      <Choice {...props} title={s.ofPeriod} costs={candidates.ofPeriod} late={false} />
      <Choice {...props} title={s.earlier} costs={candidates.earlier} late />
      {candidates.unbooked.length > 0 && (
        <Section title={s.unbooked} note={s.unbookedNote}>
          <ul>
            {candidates.unbooked.map((cost) => (
              <li>
                <a href={`/ekonomi/kostnader/${cost.id}`}>{cost.description}</a>,{' '}
                {kronor(cost.eligibleOre, language)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </ClaimFrame>
  )
}

function TakenTable({ t, s, language, view, accountNames }: CostsProps) {
  return (
    <Table
      caption={s.taken}
      captionHidden
      rows={view.costs}
      empty={<EmptyState title={s.noneTaken} icon="money" />}
      columns={[
        {
          key: 'text',
          header: t.costs,
          cell: (row) => (
            <>
              <a href={`/ekonomi/kostnader/${row.costId}`}>{row.description}</a>
              {row.reason && <div class="note">{row.reason}</div>}
            </>
          ),
        },
        { key: 'partner', header: t.partner, cell: (row) => accountNames.get(row.accountId) ?? '' },
        { key: 'supplier', header: s.supplier, cell: (row) => row.supplierName ?? '–' },
        { key: 'paid', header: s.paidOn, cell: (row) => row.paidOn ?? row.bookedOn ?? '–' },
        {
          key: 'asked',
          header: s.asked,
          numeric: true,
          cell: (row) => kronor(row.askedOre, language),
          foot: kronor(
            view.costs.reduce((sum, { askedOre }) => sum + askedOre, 0),
            language,
          ),
        },
        {
          key: 'change',
          header: s.change,
          cell: (row) => <a href={`${pathOf(view.claim)}/kostnader/${row.id}`}>{s.change}</a>,
        },
      ]}
    />
  )
}

function Choice({
  title,
  costs,
  late,
  s,
  language,
  view,
  accountNames,
  values,
  errors,
}: CostsProps & { title: string; costs: readonly ClaimableCost[]; late: boolean }) {
  if (costs.length === 0) return null
  return (
    <Section title={title}>
      <Form action={`${pathOf(view.claim)}/kostnader`} label={title}>
        <CheckboxGroup
          name="cost"
          label={title}
          id={late ? 'cost-earlier' : 'cost-period'}
          values={several(values, 'cost')}
          error={errors['cost']}
          options={costs.map((cost) => ({
            value: String(cost.id),
            label: `${cost.description}, ${kronor(cost.eligibleOre, language)}`,
            about: [accountNames.get(cost.accountId), cost.supplierName, cost.paidOn ?? cost.bookedOn]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
        {late && (
          <TextField
            name="reason"
            label={s.earlierReason}
            required
            value={one(values, 'reason')}
            error={errors['reason']}
          />
        )}
        <FormActions>
          <Button variant="secondary">{s.addChosen}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

type AskedProps = Omit<CostsProps, 'candidates' | 'accountNames'> & { readonly row: ClaimCost }

/** How much of one cost is asked for. */
export function AskedPage({ t, s, language, view, row, values, errors }: AskedProps) {
  const { claim } = view
  const path = `${pathOf(claim)}/kostnader/${row.id}`
  return (
    <ClaimFrame t={t} language={language} claim={claim} title={row.description}>
      <ErrorSummary errors={errors} />
      <Form action={path}>
        <NumberField
          name="asked"
          label={s.askedKronor}
          description={s.askedAbout(kronor(row.costOre, language))}
          unit="kr"
          decimals
          width="sm"
          required
          value={one(values, 'asked')}
          error={errors['asked']}
        />
        <TextField
          name="reason"
          label={s.askedReason}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <FormActions>
          <Button>{s.save}</Button>
          <LinkButton href={`${pathOf(claim)}/kostnader`} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
      <ConfirmForm act={s.drop} consequence={s.dropConsequence} action={`${path}/bort`} />
    </ClaimFrame>
  )
}
