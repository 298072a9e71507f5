import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Card,
  ConfirmForm,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  FieldGroup,
  Form,
  FormActions,
  fieldId,
  LinkButton,
  RadioGroup,
  Section,
  TextArea,
  Written,
} from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceWords } from './choice-text.ts'
import { highestGrade } from './criteria-rules.ts'
import { momentInWords, nameAndNumber, weightInWords } from './document-parts.ts'
import type { FactsBid, FactsCriterion, PurchaseFacts } from './document-types.ts'
import { gradeKey, whyKey } from './score-forms.ts'

export type ScorePageProps = {
  readonly t: ChoiceWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly bids: readonly FactsBid[]
  readonly turnedDown: readonly FactsBid[]
  readonly files: ReadonlyMap<number, readonly { readonly id: number; readonly name: string }[]>
  readonly mayGrade: boolean
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function ScorePage(props: ScorePageProps) {
  const { t, language, facts, bids, turnedDown, mayGrade, errors } = props
  const quality = facts.criteria.filter(({ kind }) => kind === 'quality')
  const isOpen = mayGrade && facts.award === null
  return (
    <ChoiceFrame t={t} facts={facts} part="bedomning" title={t.scoresTitle} lead={t.scoresLead}>
      <ErrorSummary errors={errors} />
      <Notices {...props} quality={quality} />
      {isOpen && quality.length > 0 && bids.length > 0 && (
        <Form action={`${pathOf(facts)}/bedomning`} draft={`bedomning-${facts.id}`}>
          {bids.map((bid) => (
            <Section title={nameAndNumber(bid.supplier)} id={`anbud-${bid.id}`}>
              <BidFacts {...props} bid={bid} />
              {quality.map((criterion) => (
                <GradeFields {...props} bid={bid} criterion={criterion} />
              ))}
            </Section>
          ))}
          <FormActions>
            <Button>{t.saveGrades}</Button>
          </FormActions>
        </Form>
      )}
      {isOpen && bids.length > 0 && (
        <Section title={t.mandatory} note={t.mandatoryAbout}>
          {bids.map((bid) => (
            <ConfirmForm
              act={`${t.turnDown}: ${bid.supplier.name}`}
              consequence={t.turnDownAbout}
              action={`${pathOf(facts)}/anbud/${bid.id}/avvisning`}
              icon="close"
              open={errors[`reason-${bid.id}`] !== undefined}
            >
              <TextArea
                name="reason"
                id={fieldId(`reason-${bid.id}`)}
                label={t.turnDownWhy}
                required
                rows={3}
                error={errors[`reason-${bid.id}`]}
              />
            </ConfirmForm>
          ))}
        </Section>
      )}
      {turnedDown.length > 0 && (
        <Section title={t.turnedDownTitle}>
          {turnedDown.map((bid) => (
            <Card>
              <DefinitionList
                items={[
                  { term: nameAndNumber(bid.supplier), value: bid.rejectedBecause },
                  { term: t.received, value: momentInWords(bid.receivedAt, language) },
                ]}
              />
              {isOpen && (
                <Form action={`${pathOf(facts)}/anbud/${bid.id}/avvisning/aterkallelse`}>
                  <Button variant="secondary" size="sm">
                    {t.takeBack}
                  </Button>
                </Form>
              )}
            </Card>
          ))}
        </Section>
      )}
    </ChoiceFrame>
  )
}

function Notices({
  t,
  facts,
  bids,
  mayGrade,
  quality,
}: ScorePageProps & { quality: readonly FactsCriterion[] }) {
  if (facts.opening === null) return <EmptyState title={t.notOpened} text={t.notOpenedAbout} />
  if (facts.award !== null) return <Alert tone="info">{t.locked}</Alert>
  if (!mayGrade) return <Alert tone="info">{t.mayNotGrade}</Alert>
  if (bids.length === 0) return <EmptyState title={t.noBids} text={t.noBidsAbout} />
  if (quality.length > 0) return null
  return (
    <EmptyState
      title={t.onlyPrice}
      action={<LinkButton href={`${pathOf(facts)}/rangordning`}>{t.tabRanking}</LinkButton>}
    />
  )
}

function BidFacts({ t, language, bid, files }: ScorePageProps & { bid: FactsBid }) {
  const own = files.get(bid.id) ?? []
  return (
    <>
      <DefinitionList
        items={[
          { term: t.price, value: bid.priceOre === null ? t.noPrice : formatOre(bid.priceOre, language) },
          { term: t.received, value: momentInWords(bid.receivedAt, language) },
          {
            term: t.files,
            value:
              own.length === 0
                ? null
                : own.map((file, index) => (
                    <>
                      {index > 0 && ', '}
                      <a href={`/filer/${file.id}`}>{file.name}</a>
                    </>
                  )),
          },
        ]}
      />
      {bid.description && <Written>{bid.description}</Written>}
    </>
  )
}

type GradeProps = ScorePageProps & { bid: FactsBid; criterion: FactsCriterion }

function GradeFields({ t, language, bid, criterion, values, errors }: GradeProps) {
  const grade = gradeKey(bid.id, criterion.id)
  const why = whyKey(bid.id, criterion.id)
  return (
    <FieldGroup
      legend={`${criterion.name} (${weightInWords(criterion.weightBp, language)})`}
      note={criterion.description}
    >
      <RadioGroup
        name={grade}
        label={t.grade}
        required
        inline
        value={one(values, grade)}
        error={errors[grade]}
        options={Array.from({ length: highestGrade + 1 }, (_, points) => ({
          value: String(points),
          label: String(points),
        }))}
      />
      <TextArea name={why} label={t.gradeWhy} rows={2} value={one(values, why)} error={errors[why]} />
    </FieldGroup>
  )
}
