import { dayOf, formatDay } from '../../kit/day.ts'
import { type FormValues, one } from '../../platform/http/index.ts'
import {
  Alert,
  Button,
  ConfirmForm,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormActions,
  Item,
  ItemList,
  LinkButton,
  Page,
  PageHeading,
  Row,
  Section,
  Tag,
  TextArea,
} from '../../ui/index.ts'
import { BudgetTables, type BudgetViewProps, FinancingTables, Problems, phaseName } from './budget-tables.tsx'
import type { Budget } from './budget-types.ts'

type BudgetPageProps = Omit<BudgetViewProps, 'whole'> & {
  readonly project: { readonly id: number; readonly name: string }
  /** The version that is shown; none when the project has no budget. */
  readonly whole: BudgetViewProps['whole'] | undefined
  readonly budgets: readonly Budget[]
  readonly mayWrite: boolean
  /** The viewer reads every partner's part. */
  readonly isWhole: boolean
  readonly values: FormValues
  readonly errors: FieldErrors
}

export const budgetPath = (projectId: number) => `/ekonomi/projekt/${projectId}/budget`

export function BudgetPage(props: BudgetPageProps) {
  const { t, project, whole, errors, isWhole } = props
  return (
    <Page
      title={t.budget}
      width="wide"
      breadcrumbs={[{ href: `/ekonomi?projekt=${project.id}`, label: t.economy }]}
    >
      <PageHeading title={t.budget} lead={t.lead} facts={project.name} />
      <ErrorSummary errors={errors} />
      {!isWhole && <Alert>{t.ownOnly}</Alert>}
      {whole ? (
        <Version {...props} whole={whole} />
      ) : (
        <EmptyState title={t.none} text={t.noneHint} icon="money" />
      )}
      <Versions {...props} />
      <Begin {...props} />
    </Page>
  )
}

function Version(props: BudgetPageProps & { whole: BudgetViewProps['whole'] }) {
  const { t, whole, language, isWhole, mayWrite } = props
  const { budget } = whole
  const isDraft = budget.adoptedAt === null
  return (
    <>
      <Section title={isDraft ? t.draftTitle(budget.number) : t.version(budget.number)} note={budget.reason}>
        {isDraft && mayWrite && <DraftActs {...props} />}
        <BudgetTables {...props} />
        <FinancingTables {...props} />
        {isWhole && <Problems t={t} language={language} problems={whole.problems} />}
        {isDraft && mayWrite && whole.problems.length === 0 && (
          <ConfirmForm
            act={t.adopt}
            tone="accent"
            consequence={t.adoptConsequence}
            action={`${budgetPath(budget.projectId)}/${budget.id}/faststallande`}
            hidden={{ digest: whole.digest }}
          />
        )}
        {isDraft && mayWrite && (
          <ConfirmForm
            act={t.discard}
            icon="remove"
            consequence={t.discardConsequence}
            action={`${budgetPath(budget.projectId)}/${budget.id}/borttagning`}
            hidden={{ version: budget.version }}
          />
        )}
      </Section>
    </>
  )
}

function DraftActs({ t, language, phases, whole }: BudgetPageProps & { whole: BudgetViewProps['whole'] }) {
  const here = `${budgetPath(whole.budget.projectId)}/${whole.budget.id}`
  const chosen = phases.length > 0 ? phases : [undefined]
  return (
    <Row>
      {chosen.map((phase) => (
        <>
          <LinkButton href={`${here}/rader?fas=${phase?.id ?? ''}`} variant="secondary" icon="edit">
            {`${t.editBudget}: ${phaseName(phase, t, language)}`}
          </LinkButton>
          <LinkButton href={`${here}/finansiering?fas=${phase?.id ?? ''}`} variant="secondary" icon="edit">
            {`${t.editFinancing}: ${phaseName(phase, t, language)}`}
          </LinkButton>
        </>
      ))}
    </Row>
  )
}

function Versions({ t, language, project, budgets }: BudgetPageProps) {
  if (budgets.length === 0) return null
  const inForce = budgets.find(({ adoptedAt }) => adoptedAt !== null)?.id
  return (
    <Section title={t.versions}>
      <ItemList label={t.versions}>
        {budgets.map((budget) => (
          <Item>
            <div>
              <a href={`${budgetPath(project.id)}?version=${budget.number}`}>{t.version(budget.number)}</a>{' '}
              {budget.id === inForce && <Tag tone="success">{t.inForce}</Tag>}
              {budget.adoptedAt === null && <Tag tone="attention">{t.draft}</Tag>}
              <div class="note">
                {budget.reason}
                {budget.adoptedAt &&
                  `. ${t.adoptedBy(budget.adoptedBy ?? '–', formatDay(dayOf(budget.adoptedAt), language))}`}
              </div>
            </div>
          </Item>
        ))}
      </ItemList>
    </Section>
  )
}

function Begin({ t, project, budgets, accounts, mayWrite, values, errors }: BudgetPageProps) {
  if (!mayWrite || budgets.some(({ adoptedAt }) => adoptedAt === null)) return null
  if (accounts.length === 0)
    return (
      <Alert>
        {t.noAccounts} <a href={`/ekonomi/projekt/${project.id}/redovisningar`}>{t.setUpAccounts}</a>
      </Alert>
    )
  return (
    <Section title={t.begin}>
      <Form action={budgetPath(project.id)} label={t.begin}>
        <TextArea
          name="reason"
          label={t.beginReason}
          required
          rows={2}
          value={one(values, 'reason')}
          error={errors['reason']}
        />
        <FormActions>
          <Button variant="secondary">{t.begin}</Button>
        </FormActions>
      </Form>
    </Section>
  )
}
