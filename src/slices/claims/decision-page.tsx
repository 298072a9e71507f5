import type { Decision } from '../../kit/decision.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  FileField,
  Form,
  FormActions,
  LinkButton,
  NumberField,
  Section,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { ClaimFrame, kronor, pathOf, SharesTable } from './claim-parts.tsx'
import type { ClaimView } from './claim-view.ts'
import type { Weighed, WeighRefusal } from './decision-commands.ts'
import type { ClaimCost } from './part-queries.ts'
import type { StepWordsShown } from './step-text.ts'
import type { ClaimWords } from './text.ts'

type DecisionProps = {
  readonly t: ClaimWords
  readonly s: StepWordsShown
  readonly language: Language
  readonly today: string
  readonly act: 'decided' | 'recovered'
  readonly view: ClaimView
  readonly weighed: Decision<WeighRefusal, Weighed>
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

/** The financier's decision: what is cut of which cost, what it comes to, and the form that records exactly that. */
export function DecisionPage(props: DecisionProps) {
  const { t, s, language, today, act, view, weighed, values, errors } = props
  const { claim } = view
  const words = { ...t, ...s }
  return (
    <ClaimFrame
      t={t}
      language={language}
      claim={claim}
      title={act === 'decided' ? s.decisionTitle : s.recoverTitle}
      lead={act === 'decided' ? s.decisionLead : s.recoverLead}
    >
      <ErrorSummary errors={errors} />
      <Form
        action={`${pathOf(claim)}/${act === 'decided' ? 'beslut' : 'aterkrav'}`}
        hidden={{ digest: weighed.allowed ? weighed.value.digest : '-' }}
        enctype="multipart/form-data"
      >
        <FieldRow>
          <DateField
            name="happenedOn"
            label={s.decidedOn}
            required
            max={today}
            value={one(values, 'happenedOn') ?? today}
            error={errors['happenedOn']}
          />
          <TextField
            name="caseId"
            label={s.caseId}
            value={one(values, 'caseId') ?? claim.caseId}
            error={errors['caseId']}
          />
        </FieldRow>
        <CutRows {...props} />
        <FieldGroup legend={t.financing} note={s.paysAbout}>
          <span id="field-pays" />
          {view.financiers.map(({ id, name }) => (
            <NumberField
              name={`pays-${id}`}
              label={s.pays(name)}
              unit="kr"
              decimals
              width="sm"
              value={one(values, `pays-${id}`)}
              error={errors[`pays-${id}`]}
            />
          ))}
        </FieldGroup>
        <Section title={s.counted}>
          {weighed.allowed ? (
            <SharesTable
              t={t}
              language={language}
              caption={t.financingStands}
              parts={view.parts}
              financiers={view.financiers}
              shares={weighed.value.shares}
            />
          ) : (
            <Alert tone="danger">{words[weighed.refusal]}</Alert>
          )}
        </Section>
        <TextArea
          name="words"
          label={s.decisionWords}
          rows={4}
          value={one(values, 'words')}
          error={errors['words']}
        />
        <FileField name="paper" label={s.decisionPaper} error={errors['paper']} />
        <FormActions>
          <Button variant="secondary" name="act" value="rakna">
            {s.count}
          </Button>
          <Button name="act" value="spara">
            {s.saveDecision}
          </Button>
          <LinkButton href={pathOf(claim)} variant="tertiary">
            {t.cancel}
          </LinkButton>
        </FormActions>
      </Form>
    </ClaimFrame>
  )
}

const emptyRows = 3
const mostRows = 200

/** As many rows as are filled, and three more; counting gives further ones. */
function CutRows({ s, language, act, view, values, errors }: DecisionProps) {
  const filled = Object.keys(values).filter((field) => /^cost-\d+$/.test(field) && one(values, field)).length
  const rows = Math.min(filled + emptyRows, mostRows)
  const open = view.costs.filter(({ askedOre, cutOre }) => askedOre !== cutOre)
  // By partner: eight coaches' salaries of the same month have the same words.
  const options = view.parts
    .map(({ accountId, name }) => ({
      label: name,
      options: open
        .filter((cost) => cost.accountId === accountId)
        .map((cost) => ({ value: String(cost.id), label: costInWords(cost, language) })),
    }))
    .filter(({ options: own }) => own.length > 0)
  return (
    <FieldGroup legend={act === 'decided' ? s.cuts : s.cutsBack}>
      {Array.from({ length: rows }, (_, at) => at + 1).map((nth) => (
        <>
          <Select
            name={`cost-${nth}`}
            label={s.cutCost(nth)}
            options={options}
            empty="–"
            width="full"
            value={one(values, `cost-${nth}`)}
            error={errors[`cost-${nth}`]}
          />
          <FieldRow>
            <NumberField
              name={`amount-${nth}`}
              label={act === 'decided' ? s.cutAmount : s.backAmount}
              unit="kr"
              decimals
              width="sm"
              value={one(values, `amount-${nth}`)}
            />
            <TextField name={`why-${nth}`} label={s.cutReason} value={one(values, `why-${nth}`)} />
          </FieldRow>
        </>
      ))}
    </FieldGroup>
  )
}

const costInWords = (cost: ClaimCost, language: Language) =>
  [
    [cost.voucherSeries, cost.voucherNumber].filter(Boolean).join(' '),
    cost.bookedOn,
    cost.supplierName,
    cost.description,
    kronor(cost.askedOre - cost.cutOre, language),
  ]
    .filter(Boolean)
    .join(' · ')
