import type { World } from './world.ts'

/** Books of both projects: each municipality's own. Gives the account of a municipality. */
export async function openBooks(world: World): Promise<(municipality: string) => number> {
  const rows = await world.asOwner<{ id: string; code: string }>(`
    insert into nimr.project_account (project_id, municipality_code)
    select project_id, municipality_code from nimr.project_municipality on conflict do nothing
    returning id, municipality_code as code`)
  return (municipality) => Number(rows.find(({ code }) => code === municipality)?.id)
}

/** A cost booked by a municipality for an intervention, in öre. */
export async function bookCost(
  world: World,
  accountId: number,
  interventionId: number,
  amountOre: number,
  more: { readonly supplierOrgNumber?: string } = {},
): Promise<void> {
  await world.asOwner(
    `insert into nimr.cost (account_id, intervention_id, cost_type_code, origin, description, amount_ore, supplier_org_number, recorded_at)
     values ($1, $2, 'external_services', 'hand', 'Utbildare', $3, $4, now())`,
    [accountId, interventionId, amountOre, more.supplierOrgNumber ?? null],
  )
}

export async function bookFee(
  world: World,
  accountId: number,
  interventionId: number,
  amountOre: number,
): Promise<void> {
  await world.asOwner(
    `insert into nimr.project_income (account_id, intervention_id, kind, payer_name, received_on, amount_ore, recorded_at)
     values ($1, $2, 'participant_fee', 'Deltagare', '2021-06-12', $3, now())`,
    [accountId, interventionId, amountOre],
  )
}
