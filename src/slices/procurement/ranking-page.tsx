import type { Language } from '../../kit/language.ts'
import { formatOre } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { Alert, LinkButton, Section, Table } from '../../ui/index.ts'
import { ChoiceFrame, pathOf } from './choice-frame.tsx'
import type { ChoiceRights } from './choice-queries.ts'
import type { ChoiceWords } from './choice-text.ts'
import type { Ranking } from './criteria-rules.ts'
import { pointsInWords, weightInWords } from './document-parts.ts'
import { documentText } from './document-text.ts'
import type { PurchaseFacts } from './document-types.ts'
import type { CountedRanking } from './ranking.ts'

type RankingPageProps = {
  readonly t: ChoiceWords
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly rights: ChoiceRights
  readonly counted: CountedRanking
}

export function RankingPage({ t, language, facts, rights, counted }: RankingPageProps) {
  return (
    <ChoiceFrame
      t={t}
      facts={facts}
      part="rangordning"
      title={t.rankingTitle}
      lead={t.rankingLead}
      width="wide"
      actions={rights.awards && <LinkButton href={`${pathOf(facts)}/beslut`}>{t.toAward}</LinkButton>}
    >
      {facts.opening === null ? (
        <Alert tone="info">{t.notOpenedAbout}</Alert>
      ) : !rights.compares ? (
        <Alert tone="info">{t.bidsHidden}</Alert>
      ) : (
        <>
          <Alert tone={rights.isGraded ? 'success' : 'info'}>{t.gradersSoFar(rights.graders ?? 0)}</Alert>
          {rights.seesGrades ? (
            <Ranked {...{ t, language, facts, counted }} />
          ) : (
            <Alert tone="info">{t.rankingHidden}</Alert>
          )}
        </>
      )}
    </ChoiceFrame>
  )
}

type RankedProps = Omit<RankingPageProps, 'rights'>

function Ranked({ t, language, facts, counted }: RankedProps) {
  return (
    <>
      {counted.leftOut.length > 0 && <p class="note">{t.leftOut(counted.leftOut.join(', '))}</p>}
      {counted.answer.allowed ? (
        <RankingTable language={language} facts={facts} ranking={counted.answer.value} />
      ) : (
        <Alert tone="attention">{t[counted.answer.refusal]}</Alert>
      )}
      {counted.grades.length > 0 && (
        <Section title={t.eachGrade}>
          <Table
            caption={t.eachGrade}
            captionHidden
            rows={counted.grades}
            columns={[
              {
                key: 'supplier',
                header: documentText(language).supplier,
                cell: (g) => nameOf(facts, g.bidId),
              },
              {
                key: 'criterion',
                header: documentText(language).criterion,
                cell: (g) => facts.criteria.find(({ id }) => id === g.criterionId)?.name,
              },
              { key: 'member', header: t.member, cell: (g) => g.memberName },
              { key: 'grade', header: t.grade, numeric: true, cell: (g) => formatNumber(g.points, language) },
              { key: 'why', header: t.gradeWhy, cell: (g) => g.reason },
            ]}
          />
        </Section>
      )}
    </>
  )
}

type RankingTableProps = {
  readonly language: Language
  readonly facts: PurchaseFacts
  readonly ranking: readonly Ranking[]
}

/** The bids in order, with the points of each criterion and their sum, and what settled a tie. */
export function RankingTable({ language, facts, ranking }: RankingTableProps) {
  const words = documentText(language)
  const ties = ranking.flatMap(({ tieBrokenBy }) => tieBrokenBy ?? [])
  return (
    <>
      <Table
        caption={words.ranking}
        captionHidden
        rows={ranking}
        columns={[
          { key: 'supplier', header: words.supplier, cell: (row) => nameOf(facts, row.bidId) },
          { key: 'rank', header: words.rank, numeric: true, cell: (row) => row.rank },
          {
            key: 'price',
            header: words.price,
            numeric: true,
            cell: (row) => {
              const price = facts.bids.find(({ id }) => id === row.bidId)?.priceOre
              return typeof price === 'number' ? formatOre(price, language) : '–'
            },
          },
          ...facts.criteria.map((criterion) => ({
            key: `criterion-${criterion.id}`,
            header: `${criterion.name} ${weightInWords(criterion.weightBp, language)}`,
            numeric: true,
            cell: (row: Ranking) =>
              pointsInWords(
                row.parts.find(({ criterionId }) => criterionId === criterion.id)?.points ?? 0,
                language,
              ),
          })),
          {
            key: 'total',
            header: words.total,
            numeric: true,
            cell: (row) => <strong>{pointsInWords(row.total, language)}</strong>,
          },
        ]}
      />
      {ties.includes('price') && <p class="note">{words.tiePrice}</p>}
      {ties.includes('received') && <p class="note">{words.tieReceived}</p>}
    </>
  )
}

const nameOf = (facts: PurchaseFacts, bidId: number) =>
  facts.bids.find(({ id }) => id === bidId)?.supplier.name
