import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { listClaimProjects } from './claim-queries.ts'
import { lastDayToSubmit, proposePeriod } from './period-rules.ts'

/** Something that waits for the actor: to certify, sign, send in, answer, or start the next claim. */
export type ClaimTask = {
  readonly kind: 'certify' | 'sign' | 'submit' | 'answer' | 'start'
  readonly href: string
  readonly projectName: string
  /** Of the claim; null when it is not started. */
  readonly number: number | null
  /** The partner to certify for. */
  readonly partner: string | null
  readonly fromOn: string
  readonly toOn: string
  /** By which day, where there is one. */
  readonly dueOn: string | null
}

type Row = Omit<ClaimTask, 'href'> & { readonly claimId: number; readonly accountId: number | null }

/**
 * What waits for the one who asks, about payment claims.
 *
 * @param economised the projects whose claims the actor writes
 * @param today YYYY-MM-DD
 */
export async function listClaimTasks(
  tx: Tx,
  economised: readonly number[],
  today: string,
): Promise<readonly ClaimTask[]> {
  const { rows } = await sql<Row>`
    with mine as (select c.id, c.number, c.from_on, c.to_on, c.state, c.project_id, p.name as project_name, nimr.uncertified_accounts(c.id) as open
      from nimr.payment_claim c join nimr.project p on p.id = c.project_id where c.state in ('certifying', 'certified', 'signed', 'supplement_asked'))
    select 'certify' as kind, mine.id as claim_id, a.id as account_id, mine.project_name, mine.number, coalesce(m.name, o.name) as partner, mine.from_on, mine.to_on, null::date as due_on
    from mine join nimr.project_account a on a.id = any (mine.open) and a.id = any ((select nimr.accounts_to_certify())::bigint[])
    left join nimr.municipality m on m.code = a.municipality_code left join nimr.organisation o on o.id = a.organisation_id
    where mine.state in ('certifying', 'certified')
    union all
    select 'sign', mine.id, null, project_name, number, null, from_on, to_on, null from mine
    where state = 'certified' and open = '{}' and project_id = any (nimr.manages() || nimr.economises())
    union all
    select 'submit', mine.id, null, project_name, number, null, from_on, to_on, null from mine where state = 'signed' and project_id = any (nimr.economises())
    union all
    select 'answer', mine.id, null, project_name, number, null, from_on, to_on, (
      select e.due_on from nimr.payment_claim_event e where e.claim_id = mine.id and e.act = 'supplement_asked' order by e.id desc limit 1)
    from mine where state = 'supplement_asked' and project_id = any (nimr.economises())
    order by 9 nulls last, 5, 6`.execute(tx)
  const waiting = rows.map(({ claimId, accountId, ...task }) => ({
    ...task,
    href: `/ekonomi/ansokningar/${claimId}${pathOf[task.kind]}${accountId === null ? '' : `/${accountId}`}`,
  }))
  return [...waiting, ...(await listClaimsToStart(tx, economised, today))]
}

const pathOf = {
  certify: '/intyg',
  sign: '/underskrift',
  submit: '/inlamning',
  answer: '/komplettering',
  start: '',
}

/** A period that is over and has no claim, in a project whose costs are kept here. */
async function listClaimsToStart(
  tx: Tx,
  economised: readonly number[],
  today: string,
): Promise<readonly ClaimTask[]> {
  if (economised.length === 0) return []
  const projects = await listClaimProjects(tx)
  return projects.flatMap((project): ClaimTask[] => {
    const next = proposePeriod(project)
    if (!economised.includes(project.id) || !project.hasCosts || !next || next.toOn >= today) return []
    return [
      {
        kind: 'start',
        href: `/ekonomi/ansokningar/ny?projekt=${project.id}`,
        projectName: project.name,
        number: null,
        partner: null,
        ...next,
        dueOn: lastDayToSubmit(project),
      },
    ]
  })
}
