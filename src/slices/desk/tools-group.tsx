import { day, yearOf } from '../../kit/day.ts'
import { formatNumber } from '../../kit/number.ts'
import { Table } from '../../ui/index.ts'
import {
  assessGroup,
  buildGraph,
  type GroupAssessment,
  groundInWords,
  groupBecauseInWords,
  groupStepInWords,
  groupWarningInWords,
  singleUndertaking,
} from '../companies/index.ts'
import type { ToolForm } from './tools-forms.ts'
import { GroupFields, UnitFields } from './tools-group-fields.tsx'
import { readGroup } from './tools-group-forms.ts'
import { groupToolsText } from './tools-group-text.ts'
import { numberInWords, rateInWords, readFigures, readUnit } from './tools-size-forms.ts'
import type { Tool, ToolAnswer } from './tools-tool.tsx'

const nameOf = (name: string) => name

export const groupTool: Tool = {
  path: 'storlek-med-grupp',
  under: 'size',
  title: { sv: 'Storlek med ägare och grupp', en: 'Size with owners and group' },
  lead: {
    sv: 'Är företaget ett SMF när anknutna företag och partnerföretag räknas med?',
    en: 'Is the company an SME when linked and partner enterprises are counted in?',
  },
  startRows: 4,
  mostRows: 20,
  draw: (form, today) => {
    const answer = answerGroup(form)
    const fields = (
      <>
        <UnitFields form={form} lastYear={yearOf(day(today)) - 1} />
        <GroupFields form={form} withFigures />
      </>
    )
    return { fields, answer }
  },
}

function answerGroup(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = groupToolsText(language)
  const unit = readUnit(form)
  const asked = readGroup(form, (n) => readFigures(form, `-${n}`, unit, n === 1))
  if (!asked) return null
  const assessment = assessGroup(buildGraph(asked.graph), asked.subject)
  const { sizeClass, sme } = assessment
  const because = groupBecauseInWords(assessment, nameOf, language)
  const verdict = sme === null ? null : sme ? t.isSme : t.isNoSme
  return {
    tone: sme === null ? 'attention' : sme ? 'success' : 'danger',
    title: sizeClass ? t[sizeClass] : t.unknown,
    about: [verdict, because].filter((sentence) => sentence !== null).join(' '),
    warnings: assessment.warnings.map((one) => groupWarningInWords(one, nameOf, language)),
    tables: (
      <>
        <StepsTable assessment={assessment} form={form} />
        <p>
          <a href={`/verktyg/ett-enda-foretag?${form.query}`}>{t.alsoUndertaking}</a>
        </p>
      </>
    ),
    steps: [{ term: t.inEuro, value: rateInWords(unit, form) }],
    source: t.groupSource,
    ruleVersion: assessment.ruleVersion,
  }
}

function StepsTable({ assessment, form }: { assessment: GroupAssessment; form: ToolForm }) {
  const t = groupToolsText(form.language)
  const { total } = assessment
  const column = (key: 'awu' | 'turnoverMeur' | 'balanceMeur', header: string) => ({
    key,
    header,
    numeric: true,
    cell: ({ added }: GroupAssessment['steps'][number]) => added && numberInWords(added[key], form),
    foot: numberInWords(total[key], form),
  })
  return (
    <Table
      caption={t.steps}
      rows={assessment.steps}
      columns={[
        {
          key: 'who',
          header: t.who,
          cell: (step) => groupStepInWords(step, nameOf, form.language),
          foot: t.total,
        },
        column('awu', t.awu),
        column('turnoverMeur', `${t.turnover} (M€)`),
        column('balanceMeur', `${t.balance} (M€)`),
      ]}
    />
  )
}

export const undertakingTool: Tool = {
  path: 'ett-enda-foretag',
  under: 'aid',
  title: { sv: 'Ett enda företag', en: 'Single undertaking' },
  lead: {
    sv: 'Vilka företag räknas ihop när utrymmet för stöd av mindre betydelse räknas ut?',
    en: 'Which enterprises are counted together when the room for de minimis aid is reckoned?',
  },
  startRows: 4,
  mostRows: 20,
  draw: (form) => {
    const answer = answerUndertaking(form)
    return { fields: <GroupFields form={form} withFigures={false} />, answer }
  },
}

function answerUndertaking(form: ToolForm): ToolAnswer | null {
  const { language } = form
  const t = groupToolsText(language)
  const asked = readGroup(form)
  if (!asked) return null
  const { members, because, ruleVersion } = singleUndertaking(buildGraph(asked.graph), asked.subject)
  const reasonOf = (member: string) => {
    const reason = because.find((one) => one.member === member)
    if (!reason) return t.askedFor
    return t.through(reason.through, groundInWords(reason.ground, reason.percent, null, language))
  }
  const isAlone = members.length < 2
  return {
    tone: 'info',
    title: isAlone ? t.alone : t.together(formatNumber(members.length, language)),
    about: t.togetherAbout,
    tables: (
      <>
        <Table
          caption={t.members}
          rows={members}
          columns={[
            { key: 'member', header: t.member, cell: nameOf },
            { key: 'why', header: t.why, cell: reasonOf },
          ]}
        />
        <p>
          <a href={`/verktyg/storlek-med-grupp?${form.query}`}>{t.alsoSize}</a>
        </p>
      </>
    ),
    steps: [],
    source: t.undertakingSource,
    ruleVersion,
  }
}
