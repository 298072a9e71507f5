import type { World } from './world.ts'

type NewCost = {
  readonly accountId: number
  readonly ore: number
  readonly on?: string
  readonly paidOn?: string | null
  readonly type?: string
  readonly text?: string
  readonly supplier?: string
  readonly vatOre?: number
  /** Invoice and proof of payment are there, so that nothing is asked about it. */
  readonly evidenced?: boolean
}

/**
 * NiMR with the books of Storumans Kommunföretag (the beneficiary), Malå and Norsjö, the fund at 50 and 50 percent up to a ceiling, and the people who
 * claim, certify and read. Costs are made by `aCost`.
 */
export async function claimGround(world: World, ceilingOre = 800_000_000) {
  const projectId = world.projectId()
  await world.asOwner(`
    update nimr.project_period set from_on = '2018-09-01', to_on = '2022-03-31' where project_id = ${projectId} and kind = 'cost';
    insert into nimr.project_period (project_id, kind, from_on, to_on) select ${projectId}, 'cost', '2018-09-01', '2022-03-31'
      where not exists (select from nimr.project_period where project_id = ${projectId} and kind = 'cost');
    insert into nimr.organisation (name) values ('Tillväxtverket') on conflict do nothing;
    insert into nimr.project_decision (project_id, version, case_id, decided_by_id, from_on, to_on, ceiling_ore, actual_cost_share_bp, financing_share_bp)
      select ${projectId}, 90, '20201601', id, '2018-09-01', '2022-03-31', ${ceilingOre}, 5000, 5000 from nimr.organisation where name = 'Tillväxtverket';
    insert into nimr.project_financier (project_id, organisation_id, name_of_fund, share_bp)
      select ${projectId}, id, 'Europeiska regionala utvecklingsfonden', 5000 from nimr.organisation where name = 'Tillväxtverket';
    insert into nimr.project_account (project_id, organisation_id, is_beneficiary)
      select ${projectId}, beneficiary_id, true from nimr.project where id = ${projectId};
    insert into nimr.project_account (project_id, municipality_code) values (${projectId}, '2418'), (${projectId}, '2417')`)
  const accounts = await world.asOwner<{ id: number; municipality: string | null }>(
    `select id, municipality_code as municipality from nimr.project_account where project_id = ${projectId}`,
  )
  const accountOf = (code: string | null) =>
    Number(accounts.find(({ municipality }) => municipality === code)?.id)
  const [fund] = await world.asOwner<{ id: number }>(
    `select id from nimr.project_financier where project_id = ${projectId} and name_of_fund is not null`,
  )
  let made = 0
  const aCost = async (values: NewCost): Promise<number> => {
    made += 1
    const { accountId, ore, on = '2021-02-10', type = 'external_services', text = `Kostnad ${made}` } = values
    const paidOn = values.paidOn === undefined ? on : values.paidOn
    const [row] = await world.asOwner<{ id: number }>(
      `insert into nimr.cost (account_id, cost_type_code, origin, description, supplier_name, fiscal_year, voucher_series, voucher_number, ledger_account, ledger_account_name,
         booked_on, paid_on, amount_ore, vat_ore, vat_is_cost, recorded_at)
       values ($1, $2, 'hand', $3, $4, 2021, 'A', $5, '6550', 'Konsultarvoden', $6, $7, $8, $9::bigint, $9::bigint <> 0, now()) returning id`,
      [
        accountId,
        type,
        text,
        values.supplier ?? 'Exempelkonsult',
        String(made),
        on,
        paidOn,
        ore,
        values.vatOre ?? 0,
      ],
    )
    const id = Number(row?.id)
    if (values.evidenced !== false)
      for (const kind of ['invoice', 'payment_proof', 'fixed_share_certificate', 'contract'])
        await world.asOwner(
          `insert into nimr.file (record_table, record_id, kind, name, media_type, size_bytes, digest, content, added_at)
           values ('cost', $1, $2, 'papper.pdf', 'application/pdf', 1, sha256('x'), 'x', now())`,
          [id, kind],
        )
    return id
  }
  const anIncome = async (accountId: number, ore: number, on = '2021-03-01'): Promise<number> => {
    const [row] = await world.asOwner<{ id: number }>(
      `insert into nimr.project_income (account_id, kind, payer_name, received_on, amount_ore, recorded_at) values ($1, 'other', 'Fjällbygg AB', $2, $3, now()) returning id`,
      [accountId, on, ore],
    )
    return Number(row?.id)
  }
  return {
    projectId,
    beneficiary: accountOf(null),
    mala: accountOf('2418'),
    norsjo: accountOf('2417'),
    fundId: Number(fund?.id),
    aCost,
    anIncome,
    economist: await world.aStaff({ role: 'project_economist' }),
    manager: await world.aStaff({ role: 'project_manager' }),
    headOfMala: await world.aStaff({ role: 'head_of_office', name: 'Malin Malå' }),
    headOfNorsjo: await world.aStaff({ role: 'head_of_office', municipality: '2417' }),
    coachOfMala: await world.aStaff(),
    coachOfSorsele: await world.aStaff({ municipality: '2422' }),
    auditor: await world.aStaff({ role: 'auditor' }),
    economistOfSister: await world.aStaff({ role: 'project_economist', project: 'niaa' }),
  }
}

export type ClaimGround = Awaited<ReturnType<typeof claimGround>>

/** The value of a hidden or filled field of a drawn page. */
export const fieldIn = (page: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? ''
