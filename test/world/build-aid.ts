import { createHash } from 'node:crypto'
import type { Ground } from './builders.ts'

type DeclarationOf = {
  readonly companyId: number
  readonly interventionId: number
  readonly project?: 'nimr' | 'niaa'
  /** The value it was asked for; as much as can be, unless told. */
  readonly plannedOre?: number
  /** The day it was signed, and answered. */
  readonly on: string
  readonly state?: 'signed' | 'approved'
}

/** What has to be there before aid is granted for an intervention. */
export function buildAid({ asOwner, projectId }: Pick<Ground, 'asOwner' | 'projectId'>) {
  /** A declaration that a company has signed by its link, of no earlier aid; approved by the financier when told so. */
  const aDeclaration = async (values: DeclarationOf): Promise<{ readonly id: number }> => {
    const { companyId, interventionId, project, plannedOre = 100_000_000_000, on, state = 'signed' } = values
    const content = {
      sector: 'general',
      isRoadFreight: false,
      keepsApart: false,
      fiscalYearEnd: '12-31',
      members: [],
    }
    const rows = (await asOwner(
      `insert into nimr.aid_declaration (company_id, company_name, intervention_id, project_id, planned_ore, planned_eur_cent, regulation, window_from_on, window_to_on,
          asked_at, state, content, signer_name, signer_title, signed_place, signed_on, signed_at, signed_way, digest)
        select c.id, c.name, $2, $3, $4, 100, '2023/2831', $5::date - 1096, $5::date, $5::date, $6, $7::jsonb, 'Eva Ek', 'Firmatecknare', 'Malå', $5::date, $5::date, 'link', $8
        from nimr.company c where c.id = $1 returning id`,
      [
        companyId,
        interventionId,
        projectId(project),
        plannedOre,
        on,
        state === 'approved' ? 'sent_to_financier' : 'signed',
        JSON.stringify(content),
        createHash('sha256').update(`${companyId} ${interventionId}`).digest('hex'),
      ],
    )) as readonly { id: string }[]
    const id = Number(rows[0]?.id)
    if (state === 'approved')
      await asOwner(
        `insert into nimr.aid_declaration_event (declaration_id, kind, on_day, at) values ($1, 'approved', $2::date, $2::date)`,
        [id, on],
      )
    return { id }
  }
  return { aDeclaration }
}
