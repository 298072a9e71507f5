import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { DocumentBlocks } from '../../platform/documents/index.ts'
import type { FormValues } from '../../platform/http/index.ts'
import { one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  EmptyState,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  RadioGroup,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceWords } from './choice-text.ts'
import { qualityRows } from './criteria-forms.ts'
import { priceFormulas } from './criteria-rules.ts'
import { criteriaBlocks } from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { PurchaseFacts } from './document-types.ts'

type CriteriaPageProps = {
  readonly t: ChoiceWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function CriteriaPage(props: CriteriaPageProps) {
  const { t, language, facts, mayWrite } = props
  const isLocked = facts.sentAt !== null
  return (
    <ChoiceFrame t={t} facts={facts} part="kriterier" title={t.criteriaTitle} lead={t.criteriaLead}>
      <ErrorSummary errors={props.errors} />
      {isLocked && <Alert tone="info">{t.criteriaLocked}</Alert>}
      {!isLocked && !mayWrite && <Alert tone="info">{t.criteriaNotYours}</Alert>}
      {mayWrite && !isLocked ? (
        <CriteriaForm {...props} />
      ) : facts.criteria.length === 0 ? (
        <EmptyState title={t.noCriteriaYet} text={t.noCriteriaAbout} />
      ) : (
        <DocumentBlocks blocks={criteriaBlocks(facts, language)} />
      )}
    </ChoiceFrame>
  )
}

function CriteriaForm({ t, language, facts, values, errors }: CriteriaPageProps) {
  const words = documentText(language)
  return (
    <>
      <Form
        action={`${pathOf(facts)}/kriterier`}
        hidden={{ version: one(values, 'version') ?? '' }}
        draft={`kriterier-${facts.id}`}
      >
        <FieldGroup legend={t.price}>
          <NumberField
            name="priceWeight"
            label={t.priceWeight}
            description={t.priceWeightAbout}
            decimals
            value={one(values, 'priceWeight')}
            error={errors['priceWeight']}
          />
          <RadioGroup
            name="formula"
            label={t.formula}
            required
            value={one(values, 'formula')}
            error={errors['formula']}
            options={priceFormulas.map((formula) => ({
              value: formula,
              label: t[`formulaName_${formula}`],
              about: words[`formula_${formula}`],
            }))}
          />
        </FieldGroup>
        {rowsToShow(values).map((row) => (
          <FieldGroup legend={t.qualityNumber(row)}>
            <FieldRow>
              <TextField
                name={`name${row}`}
                label={t.criterionName}
                maxlength={200}
                value={one(values, `name${row}`)}
                error={errors[`name${row}`]}
              />
              <NumberField
                name={`weight${row}`}
                label={t.weightPercent}
                decimals
                value={one(values, `weight${row}`)}
                error={errors[`weight${row}`]}
              />
            </FieldRow>
            <TextArea
              name={`about${row}`}
              label={t.criterionAbout}
              rows={2}
              value={one(values, `about${row}`)}
              error={errors[`about${row}`]}
            />
          </FieldGroup>
        ))}
        <p class="note">{words.qualityRule}</p>
        <p class="note">{words.sumRule}</p>
        <FormActions>
          <Button>{t.saveCriteria}</Button>
        </FormActions>
      </Form>
    </>
  )
}

/** The rows that are written, and two empty ones for more; saving gives two more. */
function rowsToShow(values: FormValues): readonly number[] {
  const rows = Array.from({ length: qualityRows }, (_, index) => index + 1)
  const last =
    rows.findLast((row) => ['name', 'about', 'weight'].some((part) => one(values, `${part}${row}`))) ?? 0
  return rows.slice(0, Math.max(3, last + 2))
}

/** The form as the criteria stand: what a new one is filled with. */
export function criteriaValues(facts: PurchaseFacts, language: Language): FormValues {
  const percent = (bp: number) => formatNumber(bp / 100, language)
  const price = facts.criteria.find(({ kind }) => kind === 'price')
  const quality = facts.criteria.filter(({ kind }) => kind === 'quality')
  return {
    version: String(facts.version),
    formula: facts.priceFormula,
    priceWeight: price ? percent(price.weightBp) : '',
    ...Object.fromEntries(
      quality.flatMap((criterion, index) => [
        [`name${index + 1}`, criterion.name],
        [`about${index + 1}`, criterion.description],
        [`weight${index + 1}`, percent(criterion.weightBp)],
      ]),
    ),
  }
}
