import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/world/world.ts'
import { countFigures, definitions, type Figure, findProject, wholeTime } from '../slices/figures/index.ts'
import { type ComposedReport, composeReport } from '../slices/reports/index.ts'
import { loadExample } from './example.ts'

// One intervention of the example from its contract to the final report: each step rests on the one before, to the öre.

const title = 'Sälj mer i din webbutik'
let world: World
let interventionId: number

beforeAll(async () => {
  world = await openWorld({ from: 'blank' })
  await loadExample({ ownerUrl: world.ownerUrl, now: new Date('2026-03-10T08:00:00Z') })
  const [row] = await world.asOwner<{ id: string }>('select id from nimr.intervention where title = $1', [
    title,
  ])
  interventionId = Number(row?.id)
})
afterAll(() => world.close())

const ask = async <R>(query: string) => (await world.asOwner<R & object>(query, [interventionId])) as R[]

test('what was contracted is what was invoiced, booked with its papers, and planned in the key that all approved', async () => {
  const [chain] = await ask<Record<string, string | boolean>>(`
    select k.value_ore as contracted, (select sum(c.amount_ore) from nimr.cost c where c.intervention_id = p.intervention_id and c.supplier_id = k.supplier_id) as booked,
      (select l.amount_ore from nimr.cost_key_line l where l.purchase_id = p.id) as planned, a.value_ore as awarded,
      (select bool_and((select count(distinct f.kind) from nimr.file f where f.record_table = 'cost' and f.record_id = c.id and f.kind in ('invoice', 'payment_proof')) = 2)
        from nimr.cost c where c.intervention_id = p.intervention_id) as has_papers,
      (select v.agreed_at is not null from nimr.cost_key v where v.intervention_id = p.intervention_id) as agreed
    from nimr.purchase p join nimr.contract k on k.purchase_id = p.id join nimr.award a on a.purchase_id = p.id where p.intervention_id = $1`)
  expect(chain).toEqual({
    contracted: '8400000',
    booked: '8400000',
    planned: '8400000',
    awarded: '8400000',
    has_papers: true,
    agreed: true,
  })
})

test('every company that came, and no other, got its part of the planned cost as aid under the rule of its day', async () => {
  const came = await ask<{ id: string }>(`
    select distinct a.company_id as id from nimr.attendance a join nimr.occasion o on o.id = a.occasion_id where o.intervention_id = $1 and a.attended order by 1`)
  const grants = await ask<{
    company: string
    ore: string
    part: string
    regulation: string
    early: boolean
  }>(`
    select g.company_id as company, g.amount_ore as ore, p.amount_ore as part, g.regulation,
      g.granted_on < (select min(o.starts_at) from nimr.occasion o where o.intervention_id = g.intervention_id)::date as early
    from nimr.aid_grant g join nimr.aid_estimate_part p on p.estimate_id = g.estimate_id and p.company_id = g.company_id
    where g.intervention_id = $1 order by g.company_id`)
  expect(grants.map(({ company }) => company)).toEqual(came.map(({ id }) => id))
  for (const { ore, part, regulation, early } of grants)
    expect({ ore, regulation, early }).toEqual({ ore: part, regulation: '1407/2013', early: true })
  // 84 000 kr contracted and 9 600 kr for advertisements.
  expect(grants.reduce((sum, { ore }) => sum + Number(ore), 0)).toBe(9_360_000)
})

test('its costs of NiMR’s books are locked in a claim that the financier has decided', async () => {
  const costs = await ask<{ decided: boolean; locked: boolean }>(`
    select p.state in ('approved', 'partly_approved') as decided, l.cost_id is not null as locked from nimr.cost c join nimr.project_account a on a.id = c.account_id join nimr.project j on j.id = a.project_id and j.key = 'nimr'
    left join nimr.payment_claim_cost k on k.cost_id = c.id left join nimr.payment_claim p on p.id = k.claim_id left join nimr.cost_lock l on l.cost_id = c.id
    where c.intervention_id = $1`)
  expect(costs.length).toBeGreaterThan(0)
  for (const cost of costs) expect(cost).toEqual({ decided: true, locked: true })
})

async function report(
  municipalityCode: string | null,
): Promise<{ final: ComposedReport; figures: readonly Figure[] }> {
  return world.read(async (tx) => {
    const project = await findProject(tx, 'nimr')
    if (!project) throw new Error('nimr')
    const question = { projectId: project.id, projectKey: 'nimr', municipalityCode, ...wholeTime(project) }
    const final = await composeReport(tx, { question, project, language: 'sv', now: world.clock.now() })
    return { final, figures: await countFigures(tx, definitions, question) }
  }, world.operator)
}

const plain = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ')
const krona = (value: number | null | undefined) =>
  plain(
    new Intl.NumberFormat('sv-SE', {
      style: 'currency',
      currency: 'SEK',
      minimumFractionDigits: (value ?? 0) % 1 ? 2 : 0,
    }).format(value ?? 0),
  )

test.each(['2418', null])(
  'the report of %s says the figures’ sums, and its tables add up to them',
  async (code) => {
    const { final, figures } = await report(code)
    const valueOf = (key: string) => figures.find((figure) => figure.key === key)?.value
    const economy = final.document.sections.find(({ heading }) => heading === 'Ekonomi och finansiering')
    const said = plain(JSON.stringify(economy))
    for (const key of [
      'cost_eligible',
      'claim_asked',
      'claim_approved',
      'joint_cost',
      'joint_share',
      'joint_alone',
      'joint_saving',
      'aid_sek',
    ]) {
      expect(said, key).toContain(`"figure":"${key}"`)
      expect(said, key).toContain(krona(valueOf(key)))
    }
    // What was paid out stands in the table of financiers, with the same sum as the figure.
    expect(said).toContain(`"figure":"payment_received","text":"${krona(valueOf('payment_received'))}"`)
    const financiers = economy?.blocks.find(
      (block) => block.kind === 'table' && block.caption === 'Finansiering per finansiär',
    )
    const fund =
      financiers?.kind === 'table'
        ? financiers.rows.find((row) => plain(JSON.stringify(row)).includes('utvecklingsfonden'))
        : undefined
    expect(plain(fund?.at(-1)?.[0]?.text ?? '')).toBe(krona(valueOf('payment_received')))
    const list = final.document.sections.find(({ heading }) => heading === 'Bilaga: företagslista')
    expect(plain(JSON.stringify(list?.blocks[0]))).toContain(krona(valueOf('aid_sek')))
    const table = list?.blocks.find((block) => block.kind === 'table')
    const counted = table?.kind === 'table' ? table.rows.filter((row) => row.at(-1)?.[0]?.text === 'Ja') : []
    expect(counted).toHaveLength(valueOf('companies_sme') ?? -1)
    expect(said).not.toContain('"figure":"cost_eligible","text":"0')
    expect(plain(JSON.stringify(final.document.sections))).toContain(
      `"text":"${title}","href":"/insatser/${interventionId}/kostnadsfordelning"`,
    )
  },
)

test('no sole trader’s number stands in the list', async () => {
  const numbers = await world.asOwner<{ number: string }>(
    'select personal_number as number from nimr.company_personal_number',
  )
  const { final } = await report(null)
  const words = JSON.stringify(final.document.sections).replaceAll('-', '')
  expect(words).toContain('enskild firma')
  for (const { number } of numbers) expect(words).not.toContain(number)
})
