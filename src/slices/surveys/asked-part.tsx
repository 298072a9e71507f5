import { day, formatDay } from '../../kit/day.ts'
import { nameInWords } from '../../kit/erased-person.ts'
import type { Language } from '../../kit/language.ts'
import { formatShare } from '../../kit/number.ts'
import { EmptyState, Section, Stack, Table, Tabs, Tag } from '../../ui/index.ts'
import {
  type AskedCompany,
  type AskedFilter,
  askedFilters,
  type Recipient,
  type Survey,
  type SurveyRate,
} from './survey-queries.ts'
import { rateOf } from './survey-rules.ts'
import { type SurveyPageWords, surveyText } from './survey-text.ts'

/** How many answered, per municipality and in all. */
export function RatePart({
  language,
  rates,
}: {
  readonly language: Language
  readonly rates: readonly SurveyRate[]
}) {
  const t = surveyText(language)
  const sum = (of: (row: SurveyRate) => number) => rates.reduce((total, row) => total + of(row), 0)
  const share = (row: Pick<SurveyRate, 'asked' | 'answered' | 'late'>) => {
    const rate = rateOf({ asked: row.asked, answered: row.answered + row.late })
    return rate === null ? '–' : formatShare(rate / 100, language)
  }
  const counts = ['asked', 'delivered', 'answered', 'late', 'bounced', 'withoutAddress', 'declined'] as const
  const headers = { ...t, asked: t.askedN, answered: t.answeredN }
  const whole = {
    asked: sum((row) => row.asked),
    answered: sum((row) => row.answered),
    late: sum((row) => row.late),
  }
  const hasSum = rates.length > 1
  return (
    <Section title={t.rate}>
      <Table
        caption={t.rate}
        captionHidden
        rows={rates}
        empty={<p class="note">{t.noCompanies}</p>}
        columns={[
          {
            key: 'municipality',
            header: t.municipality,
            cell: (row) => row.municipalityName,
            ...(hasSum && { foot: t.all }),
          },
          {
            key: 'share',
            header: t.rateShare,
            numeric: true,
            cell: share,
            ...(hasSum && { foot: share(whole) }),
          },
          ...counts.map((key) => ({
            key,
            header: headers[key],
            numeric: true,
            cell: (row: SurveyRate) => String(row[key]),
            ...(hasSum && { foot: String(sum((row) => row[key])) }),
          })),
        ]}
      />
    </Section>
  )
}

type AskedProps = {
  readonly language: Language
  readonly survey: Survey
  readonly companies: readonly AskedCompany[]
  readonly show: AskedFilter
  readonly offices: readonly string[]
}

/** The companies that are asked, and what is to be done about each. */
export function AskedPart({ language, survey, companies, show, offices }: AskedProps) {
  const t = surveyText(language)
  const here = `/enkater/${survey.id}`
  return (
    <Section title={t.companies} id="foretag">
      <Tabs
        label={t.companies}
        items={askedFilters.map((filter) => ({
          href: filter === 'all' ? `${here}#foretag` : `${here}?visa=${filter}#foretag`,
          label: t[filter],
          current: filter === show,
        }))}
      />
      <Table
        caption={t.companies}
        captionHidden
        rows={companies}
        empty={<EmptyState title={t.noCompanies} text={t[show]} icon="survey" />}
        columns={[
          {
            key: 'company',
            header: t.companies,
            cell: (row) => (
              <>
                <a href={`/foretag/${row.companyId}`}>{row.companyName}</a>
                {row.nowName && (
                  <div class="note">
                    <a href={`/foretag/${row.nowId}`}>{t.nowPartOf(row.nowName)}</a>
                  </div>
                )}
              </>
            ),
          },
          ...(survey.municipalityCode === null
            ? [
                {
                  key: 'municipality',
                  header: t.municipality,
                  cell: (row: AskedCompany) => row.municipalityName,
                },
              ]
            : []),
          { key: 'state', header: t.state, cell: (row) => <State t={t} language={language} row={row} /> },
          {
            key: 'letters',
            header: t.sentTo,
            cell: (row) => (
              <Recipients t={t} language={language} row={row} own={offices.includes(row.municipalityCode)} />
            ),
          },
          {
            key: 'acts',
            header: t.acts,
            cell: (row) => offices.includes(row.municipalityCode) && <Acts t={t} row={row} />,
          },
        ]}
      />
    </Section>
  )
}

type RowProps = { readonly t: SurveyPageWords; readonly row: AskedCompany }

export function State({ t, language, row }: RowProps & { readonly language: Language }) {
  if (row.answerId !== null && row.answeredOn)
    return (
      <>
        <a href={`/enkatsvar/${row.answerId}`}>
          {t.answered} {formatDay(day(row.answeredOn), language, 'short')}
        </a>{' '}
        {row.isLate && <Tag tone="attention">{t.lateMark}</Tag>}
      </>
    )
  if (row.declinedAt) return <Tag tone="neutral">{t.declined}</Tag>
  const isReached = row.recipients.some((one) => !one.isBounced && one.letters > 0)
  if (!isReached && row.recipients.some(isLetterComing)) return <span>{t.letterComing}</span>
  if (row.recipients.length > 0 && !isReached) return <Tag tone="attention">{t.callThem}</Tag>
  return <span>{t.waiting}</span>
}

/** The letters are written by a job, in the seconds after the survey is sent. */
const isLetterComing = (one: Recipient) =>
  one.letters === 0 && !one.isBounced && !one.isRefusing && !one.hasDeclined

type RecipientsProps = RowProps & {
  readonly language: Language
  readonly own: boolean
  /** Each with its phone number, also those whom the letter reached. */
  readonly hasPhones?: boolean
}

export function Recipients({ t, language, row, own, hasPhones = false }: RecipientsProps) {
  if (!own) return null
  if (row.recipients.length === 0) return <span class="note">{t.noAddress}</span>
  return (
    <Stack gap="xs">
      {row.recipients.map((one) => (
        <div>
          {nameInWords(one.name, language)}
          <div class="note">{noteOf(t, one, hasPhones)}</div>
        </div>
      ))}
    </Stack>
  )
}

function noteOf(t: SurveyPageWords, one: Recipient, hasPhones: boolean): string {
  const parts = [
    one.letters > 0 && t.letterCount(one.letters),
    one.isBounced && t.letterReturned,
    one.isRefusing && t.refusesMail,
    one.hasDeclined && t.noLetters,
    (hasPhones || one.isBounced || one.isRefusing) && one.phone,
  ]
  return parts.filter(Boolean).join(' · ')
}

function Acts({ t, row }: RowProps) {
  if (row.answerId !== null) return null
  const here = `/enkater/${row.surveyId}/foretag/${row.id}`
  return (
    <Stack gap="xs">
      <a href={`${here}/svar`}>{t.enterAnswer}</a>
      <a href={here}>{t.more}</a>
    </Stack>
  )
}
