import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'

export type Notice = {
  readonly id: number
  readonly language: 'sv' | 'en'
  readonly fileId: number
  readonly digest: string
  readonly sentBy: 'mail' | 'paper'
  readonly sentTo: string | null
  readonly sentAt: Date
  readonly sentByName: string | null
}

/** The notices of a grant, as they were sent; newest first. */
export async function listNotices(tx: Tx, grantId: number): Promise<readonly Notice[]> {
  const { rows } = await sql<Notice>`
    select n.id, n.language, n.file_id, n.digest, n.sent_by, n.sent_to, n.sent_at, s.name as sent_by_name
    from aid_notice n left join staff s on s.id = n.sent_by_staff_id where n.grant_id = ${grantId} order by n.id desc`.execute(
    tx,
  )
  return rows
}

/** Mail addresses of the people of a company that the actor may see. */
export async function listCompanyAddresses(tx: Tx, companyId: number): Promise<readonly string[]> {
  const { rows } = await sql<{ email: string }>`
    select distinct p.email from person_role r join person p on p.id = r.person_id
    where r.company_id = ${companyId} and r.to_on is null and r.role = 'leader' and p.email is not null order by 1`.execute(
    tx,
  )
  return rows.map(({ email }) => email)
}

/** What a notice says besides the grant itself. */
export type NoticeFacts = {
  readonly companyNumber: string | null
  readonly isSoleTrader: boolean
  readonly programmePeriod: '2014-2020' | '2021-2027' | null
  readonly grantorOrgNumber: string | null
  readonly isExample: boolean
}

export async function findNoticeFacts(tx: Tx, grantId: number): Promise<NoticeFacts | undefined> {
  const { rows } = await sql<NoticeFacts>`
    select c.org_number as company_number, c.is_sole_trader, p.programme_period, coalesce(m.org_number, o.org_number) as grantor_org_number,
      (select i.example from installation i) as is_example
    from aid_grant g join company c on c.id = g.company_id join project p on p.id = g.project_id
    left join municipality m on m.code = g.grantor_municipality_code left join organisation o on o.id = g.grantor_organisation_id
    where g.id = ${grantId}`.execute(tx)
  return rows[0]
}
