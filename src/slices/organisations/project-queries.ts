import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import type { CountingPlace, SupportKind } from './types.ts'

export type ProjectView = {
  readonly id: number
  readonly key: string
  readonly name: string
  readonly fullName: string
  readonly beneficiary: string | null
  readonly programme: string
  readonly programmePeriod: string
  readonly website: string | null
  readonly countingPlace: CountingPlace
  readonly minimumSupportMinutes: number
  readonly minimumSupportOre: number
  readonly countedActivities: readonly SupportKind[]
  readonly decisions: readonly {
    readonly version: number
    readonly caseId: string | null
    readonly decidedOn: string | null
    readonly decidedBy: string | null
    readonly fromOn: string | null
    readonly toOn: string | null
    readonly ceilingOre: number | null
    readonly conditions: string
  }[]
  readonly phases: readonly {
    readonly nameSv: string
    readonly nameEn: string
    readonly fromOn: string
    readonly toOn: string
    readonly focusAreas: readonly { readonly sv: string; readonly en: string }[]
    readonly targetGroups: readonly string[]
  }[]
  readonly periods: readonly { readonly kind: string; readonly fromOn: string; readonly toOn: string }[]
  readonly municipalities: readonly { readonly code: string; readonly name: string }[]
  readonly financiers: readonly {
    readonly name: string
    readonly fund: string | null
    readonly shareBp: number | null
  }[]
  readonly partners: readonly string[]
  readonly rules: readonly TargetGroupRule[]
}

export type TargetGroupRule = {
  readonly id: number
  readonly validFrom: string
  readonly smeOnly: boolean
  readonly privatelyOwnedOnly: boolean
  readonly groupMembersExcluded: boolean
  readonly source: string
}

/** A project with all that its decision says, for its page. */
export async function findProject(tx: Tx, id: number): Promise<ProjectView | undefined> {
  const { rows } = await sql<ProjectView>`
    select p.id, p.key, p.name, p.full_name, b.name as beneficiary, p.programme, p.programme_period, p.website,
      p.counting_place, p.minimum_support_minutes, p.minimum_support_ore, p.counted_activities,
      coalesce((select jsonb_agg(jsonb_build_object('version', d.version, 'caseId', d.case_id, 'decidedOn', d.decided_on,
          'decidedBy', o.name, 'fromOn', d.from_on, 'toOn', d.to_on, 'ceilingOre', d.ceiling_ore, 'conditions', d.conditions_sv) order by d.version)
        from nimr.project_decision d left join nimr.organisation o on o.id = d.decided_by_id where d.project_id = p.id), '[]') as decisions,
      coalesce((select jsonb_agg(jsonb_build_object('nameSv', f.name_sv, 'nameEn', f.name_en, 'fromOn', f.from_on, 'toOn', f.to_on,
          'focusAreas', coalesce((select jsonb_agg(jsonb_build_object('sv', a.name_sv, 'en', a.name_en) order by a.position)
            from nimr.phase_focus_area pa join nimr.focus_area a on a.code = pa.focus_area_code where pa.phase_id = f.id), '[]'),
          'targetGroups', coalesce((select jsonb_agg(g.target_group order by g.id) from nimr.phase_target_group g where g.phase_id = f.id), '[]'))
          order by f.from_on, f.id)
        from nimr.project_phase f where f.project_id = p.id), '[]') as phases,
      coalesce((select jsonb_agg(jsonb_build_object('kind', e.kind, 'fromOn', e.from_on, 'toOn', e.to_on) order by e.from_on, e.kind)
        from nimr.project_period e where e.project_id = p.id), '[]') as periods,
      coalesce((select jsonb_agg(jsonb_build_object('code', m.code, 'name', m.name) order by m.name collate nimr.swedish)
        from nimr.project_municipality pm join nimr.municipality m on m.code = pm.municipality_code where pm.project_id = p.id), '[]') as municipalities,
      coalesce((select jsonb_agg(jsonb_build_object('name', coalesce(o.name, m.name), 'fund', f.name_of_fund, 'shareBp', f.share_bp) order by f.id)
        from nimr.project_financier f left join nimr.organisation o on o.id = f.organisation_id
          left join nimr.municipality m on m.code = f.municipality_code where f.project_id = p.id), '[]') as financiers,
      coalesce((select jsonb_agg(o.name order by o.name collate nimr.swedish) from nimr.project_partner pp
        join nimr.organisation o on o.id = pp.organisation_id where pp.project_id = p.id), '[]') as partners,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'validFrom', r.valid_from, 'smeOnly', r.sme_only,
          'privatelyOwnedOnly', r.privately_owned_only, 'groupMembersExcluded', r.group_members_excluded, 'source', r.source) order by r.valid_from)
        from nimr.target_group_rule r where r.project_id = p.id), '[]') as rules
    from nimr.project p left join nimr.organisation b on b.id = p.beneficiary_id
    where p.id = ${id}`.execute(tx)
  return rows[0]
}
