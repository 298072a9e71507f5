import type { Language } from '../../kit/language.ts'
import { formatNumber } from '../../kit/number.ts'
import {
  Alert,
  Button,
  DateField,
  EmptyState,
  FilterForm,
  FormActions,
  HiddenFields,
  LinkButton,
  Page,
  PageHeading,
  Pagination,
  Select,
  SpreadsheetLink,
  Table,
  Tag,
  TextField,
} from '../../ui/index.ts'
import type { CostTypeNamed } from './account-queries.ts'
import { answerManyText } from './answer-many-text.ts'
import type { CostPage } from './cost-queries.ts'
import type { CostWords } from './cost-text.ts'
import type { Cost, CostFilter } from './cost-types.ts'
import type { FlagWords } from './flag-text.ts'
import { dayOrNothing, kronorOf, typeName, voucherName } from './money-words.ts'
import { type CostFlag, type FlagKind, flagKinds, type ProjectAccount } from './types.ts'

type CostListProps = {
  readonly t: CostWords
  readonly f: FlagWords
  readonly language: Language
  readonly found: CostPage
  readonly flags: ReadonlyMap<number, readonly CostFlag[]>
  readonly filter: CostFilter
  /** The query as it stands, for the links to other pages. */
  readonly query: string
  readonly page: number
  readonly pageCount: number
  readonly accounts: readonly ProjectAccount[]
  readonly costTypes: readonly CostTypeNamed[]
  readonly mostFlagged: number
  readonly mayRecord: boolean
}

const here = '/ekonomi/kostnader'

export function CostListPage(props: CostListProps) {
  const { t, f, language, found, flags, page, pageCount, query, mayRecord } = props
  const m = answerManyText(language)
  const answerable = answerableFlag(props)
  return (
    <Page title={t.costs} width="wide" breadcrumbs={[{ href: '/ekonomi', label: t.economy }]}>
      <PageHeading
        title={t.costs}
        lead={t.costsLead}
        actions={
          <>
            {mayRecord && (
              <LinkButton href={`${here}/ny`} icon="add" main>
                {t.record}
              </LinkButton>
            )}
            {found.count > 0 && <SpreadsheetLink />}
          </>
        }
      />
      {found.isCut && <Alert tone="attention">{t.onlyLooked(props.mostFlagged)}</Alert>}
      <Table
        caption={t.costs}
        captionHidden
        filter={<CostFilterForm {...props} />}
        rows={found.costs}
        empty={<EmptyState title={t.noCosts} text={t.noCostsHint} icon="money" />}
        columns={[
          {
            key: 'what',
            header: t.description,
            cell: (cost) => <a href={`${here}/${cost.id}`}>{cost.description}</a>,
          },
          { key: 'day', header: t.day, cell: (cost) => dayOrNothing(dayShown(cost), language) ?? '–' },
          { key: 'account', header: t.account, cell: (cost) => cost.accountName },
          { key: 'type', header: t.costType, cell: (cost) => typeName(cost, language), wideOnly: true },
          { key: 'supplier', header: t.supplier, cell: (cost) => cost.supplierName ?? '–' },
          { key: 'voucher', header: t.voucher, cell: (cost) => voucherName(cost) ?? '–', wideOnly: true },
          {
            key: 'amount',
            header: t.eligible,
            numeric: true,
            cell: (cost) => kronorOf(cost.eligibleOre, language),
          },
          {
            key: 'state',
            header: t.flag,
            cell: (cost) => <CostState t={t} f={f} cost={cost} flags={flags.get(cost.id) ?? []} />,
          },
          ...(answerable ? [takeColumn(props, answerable)] : []),
        ]}
      />
      {answerable && found.costs.length > 0 && (
        <form id={answerFormId} class="form" action={`${here}/svar`} method="get">
          <HiddenFields fields={{ varning: answerable }} />
          <FormActions>
            <Button variant="secondary">{m.lookAtChosen}</Button>
          </FormActions>
        </form>
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        href={(to) => `${here}?${query ? `${query}&` : ''}sida=${to}`}
        summary={t.sumOf(formatNumber(found.count, language), kronorOf(found.sumOre, language))}
      />
    </Page>
  )
}

const answerFormId = 'svara-for-flera'

/** A list by one flag can be answered row by row at once, by whoever writes costs. */
const answerableFlag = ({ filter, mayRecord }: CostListProps): FlagKind | undefined =>
  mayRecord && filter.flag !== 'unanswered' ? filter.flag : undefined

/** The box belongs to the form below the table, for the filter above it is a form already. */
function takeColumn({ language, flags }: CostListProps, flag: FlagKind) {
  const m = answerManyText(language)
  const waits = (cost: Cost) =>
    !cost.claimName && flags.get(cost.id)?.some((one) => one.flag === flag && one.answer === null)
  return {
    key: 'take',
    header: m.take,
    cell: (cost: Cost) =>
      waits(cost) ? (
        <input
          type="checkbox"
          name="kostnad"
          form={answerFormId}
          value={String(cost.id)}
          aria-label={m.takeRow(cost.description)}
        />
      ) : (
        '–'
      ),
  }
}

const dayShown = (cost: Cost) => cost.paidOn ?? cost.bookedOn ?? cost.deliveredOn ?? cost.invoiceOn

type StateProps = { t: CostWords; f: FlagWords; cost: Cost; flags: readonly CostFlag[] }

function CostState({ t, f, cost, flags }: StateProps) {
  const waiting = flags.filter(({ answer }) => answer === null)
  return (
    <>
      {cost.claimName && <Tag tone="success">{cost.claimName}</Tag>}
      {cost.removedAt && <Tag tone="neutral">{t.removed}</Tag>}
      {waiting.length > 2 ? (
        <Tag tone="attention">{t.waits(waiting.length)}</Tag>
      ) : (
        waiting.map(({ flag }) => <Tag tone="attention">{f[flag]}</Tag>)
      )}
    </>
  )
}

function CostFilterForm({ t, f, language, filter, accounts, costTypes }: CostListProps) {
  const projects = [...new Map(accounts.map((one) => [one.projectId, one.projectName]))]
  const isChosen = Object.values(filter).some((value) => value !== undefined)
  return (
    <FilterForm
      action={here}
      hidden={filter.interventionId ? { insats: filter.interventionId } : {}}
      clearHref={isChosen ? here : undefined}
    >
      <TextField
        name="sok"
        label={t.search}
        mark={false}
        type="search"
        description={t.searchHint}
        value={filter.words}
        width="md"
      />
      {projects.length > 1 && (
        <Select
          name="projekt"
          label={t.project}
          mark={false}
          empty={t.all}
          options={projects.map(([id, name]) => ({ value: String(id), label: name }))}
          value={filter.projectId}
          width="sm"
        />
      )}
      {accounts.length > 1 && (
        <Select
          name="konto"
          label={t.account}
          mark={false}
          empty={t.all}
          options={accounts.map((one) => ({
            value: String(one.id),
            label: projects.length > 1 ? `${one.name}, ${one.projectName}` : one.name,
          }))}
          value={filter.accountId}
          width="sm"
        />
      )}
      <Select
        name="slag"
        label={t.costType}
        mark={false}
        empty={t.all}
        options={costTypes.map((one) => ({
          value: one.code,
          label: language === 'sv' ? one.nameSv : one.nameEn,
        }))}
        value={filter.costTypeCode}
        width="sm"
      />
      <DateField name="fran" label={t.from} mark={false} value={filter.fromOn} />
      <DateField name="till" label={t.to} mark={false} value={filter.toOn} />
      <Select
        name="varning"
        label={t.flag}
        mark={false}
        empty={t.all}
        options={[
          { value: 'unanswered', label: t.unanswered },
          ...flagKinds.map((flag) => ({ value: flag, label: f[flag] })),
        ]}
        value={filter.flag}
        width="sm"
      />
      <Select
        name="ansokan"
        label={t.claimState}
        mark={false}
        empty={t.all}
        options={[
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
          { value: 'removed', label: t.removedOnes },
        ]}
        value={filter.locked}
        width="sm"
      />
    </FilterForm>
  )
}
