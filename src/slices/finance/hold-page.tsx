import { day, formatDay } from '../../kit/day.ts'
import type { Language } from '../../kit/language.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Button,
  ConfirmForm,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  Page,
  PageHeading,
  Section,
  Table,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import type { Hold, KeepingFacts } from './hold-queries.ts'
import type { HoldWords } from './hold-text.ts'
import type { RetentionRule } from './retention-rates.ts'

type HoldPageProps = {
  readonly t: HoldWords
  readonly language: Language
  readonly project: { readonly id: number; readonly name: string }
  readonly holds: readonly Hold[]
  readonly facts: KeepingFacts
  readonly rules: readonly RetentionRule[]
  readonly today: string
  readonly mayWrite: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

export const holdPath = (projectId: number) => `/ekonomi/projekt/${projectId}/bevarande`

export function HoldPage(props: HoldPageProps) {
  const { t, language, project, rules, facts, errors } = props
  return (
    <Page title={t.keeping} breadcrumbs={[{ href: `/ekonomi?projekt=${project.id}`, label: t.economy }]}>
      <PageHeading title={t.keeping} lead={t.lead} facts={project.name} />
      <ErrorSummary errors={errors} />
      <Table
        caption={t.rules}
        rows={rules}
        columns={[
          { key: 'rule', header: t.rule, cell: (rule) => t[rule.key] },
          {
            key: 'papers',
            header: t.paper,
            cell: (rule) => rule.classes.map((paper) => t[paper]).join('; '),
          },
          {
            key: 'years',
            header: t.years,
            cell: (rule) => (
              <>
                {t.yearsAfter(rule.years, t[rule.from])}{' '}
                {rule.certainty === 'to_verify' && <Tag>{t.to_verify}</Tag>}
              </>
            ),
          },
        ]}
      />
      <p>
        {t.finalPayment}: {facts.finalPaymentOn ? formatDay(day(facts.finalPaymentOn), language) : t.notKnown}
      </p>
      <Holds {...props} />
      {props.mayWrite && <Acts {...props} />}
    </Page>
  )
}

function Holds({ t, language, project, holds, mayWrite }: HoldPageProps) {
  const show = (on: string) => formatDay(day(on), language, 'short')
  return (
    <Section title={t.holds} note={holds.length === 0 ? t.noHolds : undefined}>
      <ItemList label={t.holds}>
        {holds.map((hold) => (
          <Item>
            <div>
              {hold.reason} {!hold.endedOn && <Tag tone="attention">{t.inForce}</Tag>}
              <div class="note">
                {hold.endedOn ? t.sinceTo(show(hold.fromOn), show(hold.endedOn)) : t.since(show(hold.fromOn))}
                {hold.decidedBy && `, ${hold.decidedBy}`}
                {hold.endedReason && `. ${hold.endedReason}`}
              </div>
            </div>
            {mayWrite && !hold.endedOn && (
              <ConfirmForm
                act={t.end}
                consequence={t.endConsequence}
                action={`${holdPath(project.id)}/${hold.id}/havande`}
              >
                <TextArea name="endReason" id={`end-${hold.id}`} label={t.endReason} required rows={2} />
              </ConfirmForm>
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function Acts({ t, project, facts, today, values, errors }: HoldPageProps) {
  const field = (name: string) => ({ name, value: one(values, name), error: errors[name] })
  return (
    <>
      <Section title={t.place}>
        <Form action={holdPath(project.id)} label={t.place}>
          <TextArea {...field('reason')} label={t.reason} required rows={2} />
          <DateField {...field('fromOn')} label={t.fromOn} required value={one(values, 'fromOn') ?? today} />
          <FormActions>
            <Button variant="secondary">{t.place}</Button>
          </FormActions>
        </Form>
      </Section>
      <Section title={t.finalPayment} note={t.finalPaymentNote}>
        <Form action={`${holdPath(project.id)}/slututbetalning`} label={t.finalPayment}>
          <DateField
            {...field('finalPaymentOn')}
            label={t.finalPayment}
            value={one(values, 'finalPaymentOn') ?? facts.finalPaymentOn}
          />
          <FormActions>
            <Button variant="secondary">{t.saveFinalPayment}</Button>
          </FormActions>
        </Form>
      </Section>
    </>
  )
}
