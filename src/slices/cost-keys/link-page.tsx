import type { Language } from '../../kit/language.ts'
import { formatOre, type Ore, ore } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DefinitionList,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Page,
  PageHeading,
  RadioGroup,
  Table,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { approvalText } from './approval-text.ts'
import { feeInWords } from './key-words.ts'
import { type LinkedKey, typeOf } from './link-queries.ts'
import { text } from './text.ts'
import { answers } from './types.ts'

type LinkPageProps = {
  readonly language: Language
  readonly action: string
  readonly linked: LinkedKey
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What a partner or a company reads and answers by its personal link. */
export function LinkPage({ language, action, linked, values, errors }: LinkPageProps) {
  const t = approvalText(language)
  const words = text(language)
  const kr = (amount: Ore) => formatOre(amount, language, 'always')
  const sum = (amounts: readonly Ore[]) => kr(ore(amounts.reduce((total, amount) => total + amount, 0)))
  const own = linked.payers.find(({ id }) => id === linked.payerId)
  const basis =
    linked.basis === 'inhabitants' && linked.inhabitantsYear !== null
      ? words.basis_inhabitants_year(linked.inhabitantsYear)
      : words[`basis_${linked.basis}`]
  return (
    <Page title={t.linkTitle} width="narrow" density="generous">
      <PageHeading title={t.linkTitle} lead={t.linkLead(linked.title)} />
      <ErrorSummary errors={errors} />
      {own && <p>{t.approvalLead(kr(own.shareOre))}</p>}
      <DefinitionList
        items={[
          { term: words.basis, value: basis },
          { term: words.fee, value: feeInWords(linked, language) },
          { term: words.words, value: linked.words },
        ]}
      />
      <Table
        caption={words.plannedCosts}
        rows={linked.lines}
        columns={[
          { key: 'what', header: words.what, cell: (line) => line.description, foot: words.total },
          { key: 'type', header: words.costType, cell: (line) => typeOf(line, language), foot: '' },
          {
            key: 'amount',
            header: words.amount,
            numeric: true,
            cell: (line) => kr(line.amountOre),
            foot: sum(linked.lines.map(({ amountOre }) => amountOre)),
          },
        ]}
      />
      <Table
        caption={words.payers}
        rows={linked.payers}
        columns={[
          { key: 'payer', header: words.payer, cell: ({ name }) => name, foot: words.total },
          {
            key: 'share',
            header: words.plannedShare,
            numeric: true,
            cell: ({ shareOre }) => kr(shareOre),
            foot: sum(linked.payers.map(({ shareOre }) => shareOre)),
          },
        ]}
      />
      <Answering t={t} action={action} linked={linked} values={values} errors={errors} />
    </Page>
  )
}

type AnsweringProps = Omit<LinkPageProps, 'language'> & { readonly t: ReturnType<typeof approvalText> }

function Answering({ t, action, linked, values, errors }: AnsweringProps) {
  if (linked.answer === 'approved') return <Alert tone="success">{t.thanksApproved}</Alert>
  if (linked.answer === 'declined') return <Alert tone="info">{t.thanksDeclined}</Alert>
  if (!linked.waits) return <Alert tone="attention">{t.noLongerWaits}</Alert>
  return (
    <Form action={action} hidden={{ digest: linked.digest }}>
      <RadioGroup
        name="answer"
        label={t.answer}
        required
        options={answers.map((answer) => ({ value: answer, label: t[`answer_${answer}`] }))}
        value={one(values, 'answer')}
        error={errors['answer']}
      />
      <TextArea
        name="reason"
        label={t.reason}
        rows={3}
        value={one(values, 'reason')}
        error={errors['reason']}
      />
      <TextField
        name="name"
        label={t.yourName}
        required
        autocomplete="name"
        value={one(values, 'name')}
        error={errors['name']}
      />
      <p class="note">{t.approveConsequence}</p>
      <FormActions>
        <Button>{t.answer}</Button>
      </FormActions>
    </Form>
  )
}
