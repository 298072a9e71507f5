import { dayOf, formatDay } from '../../kit/day.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  DateField,
  DefinitionList,
  FieldRow,
  Form,
  Section,
  Stack,
  Table,
  TextField,
} from '../../ui/index.ts'
import type { KeyPageProps } from './key-page.tsx'
import { keyPath } from './key-words.ts'
import { RequisitionTable } from './requisition-table.tsx'
import { requisitionText } from './requisition-text.ts'
import { splitText } from './split-text.ts'
import type { ActualSplit, ActualPart as Part } from './split-view.ts'
import { text } from './text.ts'

/** What an intervention came to, shared; what was asked and what is left; and invoices between partners, which should not be. */
export function ActualPart(props: KeyPageProps) {
  const { language, keyShown, actual, requisitions, between } = props
  const t = splitText(language)
  return (
    <>
      <Section title={t.actual} note={t.actualLead}>
        {actual === null ? (
          <p class="note">{t.notAgreed}</p>
        ) : !actual.allowed ? (
          <Alert tone="attention">{t[actual.refusal]}</Alert>
        ) : actual.value.input.booked.length === 0 ? (
          <p class="note">{t.nothingBooked}</p>
        ) : (
          <Shares {...props} split={actual.value} />
        )}
      </Section>
      {between.length > 0 && (
        <Alert tone="attention" title={t.between}>
          <ul>
            {between.map((each) => (
              <li>
                {t.betweenRow(
                  each.invoicedBy,
                  each.bookedBy,
                  each.description,
                  formatOre(each.amountOre, language),
                )}
              </li>
            ))}
          </ul>
          <p>{t.betweenDo}</p>
        </Alert>
      )}
      {requisitions.length > 0 && (
        <Section title={requisitionText(language).requisitions} id={`rekvisitioner-${keyShown.id}`}>
          <RequisitionTable language={language} today={props.today} requisitions={requisitions} />
        </Section>
      )}
    </>
  )
}

function Shares(props: KeyPageProps & { readonly split: ActualSplit }) {
  const { language, keyShown, split, kept, mayWrite, economises } = props
  const t = splitText(language)
  const kr = (amount: Ore) => formatOre(amount, language, 'always')
  const sum = (of: (part: Part) => Ore) => kr(ore(split.parts.reduce((total, part) => total + of(part), 0)))
  const words = text(language)
  return (
    <>
      <DefinitionList
        items={[
          { term: t.bookedCost, value: kr(split.costOre) },
          { term: t.fees, value: split.feesOre === 0 ? null : kr(split.feesOre) },
          { term: words.toShare, value: kr(split.restOre) },
        ]}
      />
      {split.refundOre > 0 && <Alert tone="attention">{t.refund(kr(split.refundOre))}</Alert>}
      {split.restOre < 0 && (
        <Alert tone="info">{split.costOre < 0 ? t.credit : t.surplus(kr(ore(0 - split.restOre)))}</Alert>
      )}
      <Table
        caption={words.payers}
        captionHidden
        rows={split.parts}
        columns={[
          { key: 'payer', header: words.payer, cell: ({ payer }) => payer.name, foot: words.total },
          ...(keyShown.basis === 'per_company' || keyShown.basis === 'per_seat'
            ? [
                {
                  key: 'count',
                  header: keyShown.basis === 'per_seat' ? words.seats : words.companies,
                  numeric: true,
                  cell: (part: Part) =>
                    formatNumber(keyShown.basis === 'per_seat' ? part.seats : part.companies, language),
                  foot: '',
                },
              ]
            : []),
          {
            key: 'share',
            header: t.share,
            numeric: true,
            cell: ({ shareOre }) => kr(shareOre),
            foot: sum(({ shareOre }) => shareOre),
          },
          {
            key: 'difference',
            header: t.difference,
            numeric: true,
            cell: ({ shareOre, payer }) => kr(ore(shareOre - payer.plannedShareOre)),
            foot: sum(({ shareOre, payer }) => ore(shareOre - payer.plannedShareOre)),
          },
          {
            key: 'booked',
            header: t.booked,
            numeric: true,
            cell: ({ bookedOre }) => kr(bookedOre),
            foot: sum(({ bookedOre }) => bookedOre),
          },
          {
            key: 'asked',
            header: t.asked,
            numeric: true,
            cell: ({ paidOre, bookedOre }) => kr(ore(paidOre - bookedOre)),
            foot: sum(({ paidOre, bookedOre }) => ore(paidOre - bookedOre)),
          },
          {
            key: 'left',
            header: t.left,
            numeric: true,
            cell: ({ balanceOre }) =>
              balanceOre === 0
                ? t.even
                : balanceOre > 0
                  ? t.leftPays(kr(balanceOre))
                  : t.leftGets(kr(ore(0 - balanceOre))),
            foot: '',
          },
        ]}
      />
      {split.otherBooks.map(({ account, bookedOre }) => (
        <p class="note">{t.otherBooksRow(account.ownerName, kr(bookedOre))}</p>
      ))}
      {kept && (
        <p class="note">
          {t.keptWhen(formatDay(dayOf(kept.madeAt), language), kept.madeByName ?? '–')}{' '}
          {isMoved(kept.parts, split) && t.keptMoved}
        </p>
      )}
      <Stack gap="sm">
        {mayWrite && (
          <Form action={`${keyPath(keyShown)}/utfall`}>
            <Button variant="secondary" size="sm">
              {t.keep}
            </Button>
          </Form>
        )}
        {economises && split.parts.some(({ balanceOre }) => balanceOre !== 0) && <MakeForm {...props} />}
      </Stack>
    </>
  )
}

function isMoved(
  kept: readonly { readonly payerId: number; readonly shareOre: Ore; readonly bookedOre: Ore }[],
  split: ActualSplit,
): boolean {
  return split.parts.some(({ payer, shareOre, bookedOre }) => {
    const before = kept.find(({ payerId }) => payerId === payer.id)
    return before?.shareOre !== shareOre || before.bookedOre !== bookedOre
  })
}

function MakeForm({ language, keyShown, refused }: KeyPageProps) {
  const t = requisitionText(language)
  const at = refused?.act === 'rekvisition' ? refused : { values: {}, errors: {} as Record<string, string> }
  const day = (name: 'fromOn' | 'toOn' | 'dueOn', label: string) => (
    <DateField name={name} label={label} value={one(at.values, name)} error={at.errors[name]} />
  )
  return (
    <ConfirmForm
      act={t.make}
      consequence={t.makeConsequence}
      action={`${keyPath(keyShown)}/rekvisitioner`}
      tone="accent"
      open={refused?.act === 'rekvisition'}
    >
      <TextField
        name="reason"
        label={t.reason}
        required
        value={one(at.values, 'reason') ?? t.reasonDraft(keyShown.interventionTitle)}
        error={at.errors['reason']}
      />
      <FieldRow>
        {day('fromOn', `${t.period}: ${t.from.toLowerCase()}`)}
        {day('toOn', `${t.period}: ${t.to.toLowerCase()}`)}
        {day('dueOn', t.due)}
      </FieldRow>
      <TextField
        name="reference"
        label={t.reference}
        description={t.referenceAbout}
        value={one(at.values, 'reference')}
        error={at.errors['reference']}
      />
    </ConfirmForm>
  )
}
