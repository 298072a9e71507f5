import { formatDay, formatPeriod } from '../../kit/day.ts'
import { eurCent, formatEurCent } from '../../kit/money.ts'
import { formatNumber } from '../../kit/number.ts'
import { Table } from '../../ui/index.ts'
import {
  countedInWords,
  decideRoom,
  type RoomAnswer,
  regulationTitles,
  roomWarningInWords,
} from '../state-aid/index.ts'
import { aidToolsText } from './tools-aid-text.ts'
import type { ToolForm } from './tools-forms.ts'
import { RoomFields } from './tools-room-fields.tsx'
import { type AskedAid, readRoom } from './tools-room-forms.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

export const roomTool: Tool = {
  path: 'utrymme',
  under: 'aid',
  title: { sv: 'Utrymme för stöd av mindre betydelse', en: 'Room for de minimis aid' },
  lead: {
    sv: 'Ryms ett nytt stöd under taket, och hur mycket får företaget som mest?',
    en: 'Does new aid fit under the ceiling, and how much may the company have at most?',
  },
  startRows: 3,
  draw: (form, today) => {
    const answer = answerRoom(form)
    return { fields: <RoomFields form={form} today={today} />, answer }
  },
}

function answerRoom(form: ToolForm): ToolAnswer | null {
  const asked = readRoom(form)
  if (!asked) return null
  const { language } = form
  const t = aidToolsText(language)
  const { aid, earlier, ...terms } = asked
  const answer = decideRoom({
    on: aid.on,
    newEurCent: aid.amountEurCent,
    regulation: aid.regulation,
    grants: earlier,
    ...terms,
  })
  const inWords = (cent: number) => formatEurCent(eurCent(cent), language)
  const { title, journal } = regulationTitles[aid.regulation]
  const [own, ...others] = answer.limits
  return {
    tone: answer.allowed ? 'success' : 'danger',
    title: answer.allowed ? t.fits : t.doesNotFit,
    about: aboutRoom(answer, aid, form),
    warnings: answer.warnings.map((warning) => roomWarningInWords(warning, language)),
    note: [aid, ...earlier].some(({ rate }) => rate) ? t.rates : undefined,
    tables: answer.grants.length > 0 && <GrantsTable answer={answer} earlier={earlier} form={form} />,
    steps: [
      { term: t.period, value: own && formatPeriod(own.fromOn, own.toOn, language, 'short') },
      ...[own, ...others].flatMap((limit) =>
        limit
          ? [
              { term: t.ceiling(limit.regulation), value: inWords(limit.ceilingEurCent) },
              { term: t.sum, value: inWords(limit.sumEurCent) },
            ]
          : [],
      ),
      { term: t.room, value: inWords(answer.roomEurCent) },
      { term: t.inEuro, value: amountInWords(aid, form) },
    ],
    source: `${title[language]} (${journal[language]})`,
    ruleVersion: answer.ruleVersion,
  }
}

function aboutRoom(answer: RoomAnswer, aid: AskedAid, { language }: ToolForm): string {
  const t = aidToolsText(language)
  const inWords = (cent: number) => formatEurCent(eurCent(cent), language)
  if (answer.allowed) return t.fitsAbout(inWords(answer.roomEurCent - aid.amountEurCent))
  return answer.roomEurCent === 0 ? t.nothingLeft : t.largest(inWords(answer.roomEurCent))
}

/** Euro, and the rate where kronor were written. */
function amountInWords({ amountEurCent, rate }: AskedAid, { language }: ToolForm): string {
  const t = aidToolsText(language)
  const euro = formatEurCent(amountEurCent, language)
  if (!rate) return euro
  const sekPerEur = formatNumber(rate.sekPerEur, language, { maximumFractionDigits: 4 })
  return `${euro} (${t.atRate(sekPerEur, rate.month)})`
}

type GrantsTableProps = { answer: RoomAnswer; earlier: readonly AskedAid[]; form: ToolForm }

function GrantsTable({ answer, earlier, form }: GrantsTableProps) {
  const { language } = form
  const t = aidToolsText(language)
  const rows = answer.grants.map((grant, nth) => ({ ...grant, asked: earlier[nth] }))
  return (
    <Table
      caption={t.counted}
      rows={rows}
      columns={[
        { key: 'on', header: t.day, cell: ({ on }) => formatDay(on, language, 'short') },
        { key: 'regulation', header: t.regulation, cell: ({ regulation }) => regulation },
        {
          key: 'amount',
          header: t.amount,
          numeric: true,
          cell: ({ asked }) => asked && amountInWords(asked, form),
        },
        { key: 'counts', header: t.counts, cell: ({ because }) => countedInWords(because, language) },
      ]}
    />
  )
}
