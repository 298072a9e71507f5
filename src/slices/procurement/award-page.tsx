import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  NumberField,
  RadioGroup,
  Section,
  TextArea,
  TextField,
  Written,
} from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceRights } from './choice-queries.ts'
import type { ChoiceWords } from './choice-text.ts'
import type { DecisionWords } from './decision-text.ts'
import { dayInWords, kronor, nameAndNumber, pointsInWords } from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { FactsAward, KeptRanking, PurchaseFacts } from './document-types.ts'
import { LimitPanel } from './limit-panel.tsx'
import type { LimitView } from './limit-queries.ts'
import { PaperLinks } from './paper-links.tsx'
import type { CountedRanking } from './ranking.ts'
import { RankingTable } from './ranking-page.tsx'

export type AwardPageProps = {
  readonly t: ChoiceWords
  readonly d: DecisionWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly rights: ChoiceRights
  readonly delegates: readonly string[]
  readonly counted: CountedRanking
  readonly kept: KeptRanking | null
  readonly limit: LimitView | null
  readonly values: FormValues
  readonly errors: { readonly [field: string]: string }
}

export function AwardPage(props: AwardPageProps) {
  const { t, d, language, facts, rights, counted, limit, errors } = props
  return (
    <ChoiceFrame t={t} facts={facts} part="beslut" title={d.awardTitle} lead={d.awardLead} width="wide">
      <ErrorSummary errors={errors} />
      {facts.award ? (
        <Decided {...props} award={facts.award} />
      ) : (
        <>
          <WhoDecides {...props} />
          {facts.opening === null ? (
            <Alert tone="info">{t.notOpenedAbout}</Alert>
          ) : !rights.compares ? (
            <Alert tone="info">{t.bidsHidden}</Alert>
          ) : (
            <>
              <Section title={t.rankingTitle}>
                {!rights.seesGrades ? (
                  <Alert tone="info">{t.rankingHidden}</Alert>
                ) : counted.answer.allowed ? (
                  <RankingTable language={language} facts={facts} ranking={counted.answer.value} />
                ) : (
                  <Alert tone="attention">{t[counted.answer.refusal]}</Alert>
                )}
              </Section>
              {rights.awards && <DecisionForm {...props} />}
            </>
          )}
          <LimitPanel language={language} view={limit} />
        </>
      )}
    </ChoiceFrame>
  )
}

function WhoDecides({ d, facts, rights, delegates }: AwardPageProps) {
  const stated = [facts.deciderName, facts.deciderTitle].filter(Boolean).join(', ')
  return (
    <>
      {!rights.awards && <Alert tone="info">{d.notYours}</Alert>}
      <p>{delegates.length > 0 ? d.whoDecides(delegates.join(', ')) : d.nobodyDecides}</p>
      {stated && <p class="note">{d.statedDelegate(stated, facts.delegationBasis ?? '')}</p>}
    </>
  )
}

function DecisionForm({ d, language, facts, kept, values, errors }: AwardPageProps) {
  const first = kept?.bids[0]
  const name = facts.bids.find(({ id }) => id === first?.bidId)?.supplier.name
  const options = [
    ...(first && name
      ? [{ value: 'first', label: d.chooseFirst(name, pointsInWords(first.total, language)) }]
      : []),
    { value: 'none', label: d.endWithout, about: d.endWithoutAbout },
  ]
  return (
    <Section title={d.outcome}>
      <Form
        action={`${pathOf(facts)}/beslut`}
        hidden={{ digest: kept?.digest ?? '-' }}
        draft={`beslut-${facts.id}`}
      >
        <RadioGroup
          name="outcome"
          label={d.outcome}
          required
          value={one(values, 'outcome')}
          error={errors['outcome']}
          options={options}
        />
        {first && (
          <NumberField
            name="value"
            label={d.value}
            description={d.valueAbout}
            unit="kr"
            decimals
            width="sm"
            value={one(values, 'value') ?? formatNumber(first.priceOre / 100, language)}
            error={errors['value']}
          />
        )}
        <TextArea
          name="reason"
          label={d.reason}
          description={d.reasonAbout}
          required
          rows={6}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <TextField
          name="dnr"
          label={d.dnr}
          width="sm"
          maxlength={60}
          value={one(values, 'dnr') ?? facts.dnr}
          error={errors['dnr']}
        />
        <Checkbox
          name="noConflict"
          label={d.noConflict}
          checked={one(values, 'noConflict') === 'ja'}
          error={errors['noConflict']}
        />
        <FormActions>
          <Button>{d.decide}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}

function Decided({ d, language, facts, rights, award, errors }: AwardPageProps & { award: FactsAward }) {
  const words = documentText(language)
  const winner = facts.bids.find(({ id }) => id === award.bidId)
  return (
    <>
      <Section title={d.decision}>
        <DefinitionList
          items={[
            {
              term: d.chosen,
              value: award.bidId === null ? d.nobodyChosen : winner && nameAndNumber(winner.supplier),
            },
            { term: words.price, value: kronor(award.valueOre, language) },
            { term: words.decidedOn, value: dayInWords(award.decidedOn, language) },
            {
              term: words.decidedBy,
              value: [award.decidedByName, award.decidedByTitle].filter(Boolean).join(', '),
            },
            { term: words.dnr, value: award.dnr },
            { term: d.basis, value: award.ranking && award.ranking.digest.slice(0, 16) },
          ]}
        />
        <Written>{award.reason}</Written>
        {(rights.writes || rights.notifies) && (
          <Form
            action={`${pathOf(facts)}/beslut/diarienummer`}
            hidden={{ version: award.version }}
            label={d.dnr}
          >
            <TextField
              name="dnr"
              label={d.dnr}
              width="sm"
              maxlength={60}
              required
              value={award.dnr}
              error={errors['dnr']}
            />
            <FormActions>
              <Button variant="secondary">{d.addDnr}</Button>
            </FormActions>
          </Form>
        )}
      </Section>
      {award.ranking && rights.compares && (
        <Section title={words.ranking}>
          <RankingTable language={language} facts={facts} ranking={award.ranking.bids} />
        </Section>
      )}
      <Section title={d.papers}>
        <PaperLinks d={d} facts={facts} seesBids={rights.compares} />
      </Section>
    </>
  )
}
