import { sql } from 'kysely'
import { day } from '../../kit/day.ts'
import { allow, type Decision, refuse } from '../../kit/decision.ts'
import type { Tx } from '../../platform/db/index.ts'
import { findGrant } from './grant-queries.ts'
import { registerDueOn } from './register-rules.ts'
import type { RegisterFields, RegisterRow } from './register-types.ts'
import type { Reporter, Who } from './types.ts'

/** The duty to enter aid in the central register is for aid granted from this day. */
const registerFrom = '2026-01-01'

/**
 * Makes the row that is to be entered in the central register about a grant; of a correction or a revocation a row that takes the place of the
 * former. Aid from before the duty has none.
 *
 * @returns the row's id, or null when there is no duty
 * @source Regulation (EU) 2023/2831 art. 6(1)–(3); lagen (2013:388) om tillämpning av EU:s statsstödsregler 12 a §; checked 2026-11-29
 */
export async function addRegisterRow(tx: Tx, who: Who, grantId: number): Promise<number | null> {
  const grant = await findGrant(tx, grantId)
  if (!grant || grant.grantedOn < registerFrom) return null
  const former = grant.correctsId === null ? undefined : await standingRowOf(tx, grant.correctsId)
  const { fields, isMasked } = await fieldsOf(tx, grantId)
  // What must be put right is due from the day it was put right.
  const dueOn = registerDueOn(day(former ? who.today : grant.grantedOn))
  const { id } = await tx
    .insertInto('aidRegisterRow')
    .values({
      grantId,
      projectId: grant.projectId,
      municipalityCode: grant.grantorMunicipalityCode,
      fields: JSON.stringify(fields),
      isMasked,
      dueOn,
      madeAt: who.now,
      correctsId: former?.id ?? null,
      correctionReason: former ? grant.correctionReason : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function standingRowOf(tx: Tx, grantId: number) {
  return tx
    .selectFrom('aidRegisterRow as r')
    .leftJoin('aidRegisterRow as n', 'n.correctsId', 'r.id')
    .where('r.grantId', '=', grantId)
    .where('n.id', 'is', null)
    .select('r.id')
    .executeTakeFirst()
}

async function fieldsOf(tx: Tx, grantId: number) {
  const { rows } = await sql<{ fields: RegisterFields; isMasked: boolean }>`
    select c.is_sole_trader as is_masked, jsonb_build_object(
      'uid', g.uid, 'regulation', g.regulation,
      'beneficiary', jsonb_build_object('name', c.name, 'idType', case when c.is_sole_trader then 'personal_number' when c.org_number is null then 'none' else 'org_number' end,
        'id', c.org_number, 'municipality', seat.name),
      'undertakingId', (select min(m.id::bigint) from jsonb_array_elements_text(g.undertaking -> 'companyIds') m (id)),
      'amountOre', g.amount_ore, 'sekPerEur', g.sek_per_eur, 'rateSource', g.rate_source, 'amountEurCent', g.amount_eur_cent, 'grantedOn', g.granted_on,
      'authority', jsonb_build_object('name', coalesce(t.name, o.name), 'orgNumber', coalesce(t.org_number, o.org_number)),
      'financing', p.programme, 'instrument', g.instrument, 'sector', jsonb_build_object('code', g.sni_code, 'version', g.sni_version),
      'project', p.name, 'caseNumber', g.dnr, 'reporter', coalesce(s.reporter, 'grantor'),
      'correctsUid', (select f.uid from aid_grant f where f.id = g.corrects_id), 'isRevoked', g.kind = 'revocation') as fields
    from aid_grant g
    join company c on c.id = g.company_id join municipality seat on seat.code = c.seat_municipality_code
    join project p on p.id = g.project_id left join aid_project_setting s on s.project_id = p.id
    left join municipality t on t.code = g.grantor_municipality_code left join organisation o on o.id = g.grantor_organisation_id
    where g.id = ${grantId}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error(`no grant ${grantId}`)
  return row
}

/**
 * Says that a row has been entered in the central register.
 *
 * @param entered the day, and the register's own number for it
 * @returns refused `entered_ahead` (a day to come), `entered_before_grant`, `entered_already` when somebody else was first
 * @source Regulation (EU) 2023/2831 art. 6(2): within 20 working days of the grant; checked 2026-11-29
 */
export async function markEntered(
  tx: Tx,
  who: Who,
  row: RegisterRow,
  entered: { readonly on: string; readonly reference: string },
): Promise<Decision<'entered_ahead' | 'entered_before_grant' | 'entered_already'>> {
  if (entered.on > who.today) return refuse('entered_ahead')
  if (entered.on < row.fields.grantedOn) return refuse('entered_before_grant')
  const { numUpdatedRows } = await tx
    .updateTable('aidRegisterRow')
    .set({
      enteredOn: entered.on,
      enteredReference: entered.reference,
      enteredByStaffId: who.staffId,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .where('enteredOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? allow() : refuse('entered_already')
}

/**
 * Says who enters a project's aid in the central register. Which authority it is has not been settled for projects that a fund pays, so it is a
 * setting of the project.
 *
 * @source lagen (2013:388) 12 a §, prop. 2024/25:198: whoever carries out the measure gives the information; open for ERDF projects; checked 2026-11-29
 */
export async function setReporter(tx: Tx, projectId: number, reporter: Reporter): Promise<void> {
  await tx
    .insertInto('aidProjectSetting')
    .values({ projectId, reporter })
    .onConflict((conflict) =>
      conflict.column('projectId').doUpdateSet((eb) => ({
        reporter,
        version: eb('aidProjectSetting.version', '+', 1),
      })),
    )
    .execute()
}
