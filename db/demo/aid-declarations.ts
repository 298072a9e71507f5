import { createHash } from 'node:crypto'
import { addDays, type Day } from '../../src/kit/day.ts'
import { ore } from '../../src/kit/money.ts'
import { inEuro } from './euro-rates.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

type Declared = {
  readonly companyId: number
  readonly interventionId: number
  readonly projectId: number
  readonly valueOre: number
  readonly askedOn: Day
  /** How far it has come: asked for and half typed, signed, or approved by the financier too. */
  readonly answer: 'asked' | 'signed' | 'approved'
}

/** What a company declares before an intervention: signed three days after it was asked, approved five days after that. */
export function putDeclaration(world: World, declared: Declared): void {
  const { companyId, interventionId, projectId, valueOre, askedOn, answer } = declared
  const { rows } = world
  const company = rows.company.find(({ id }) => id === companyId)
  const keptBy = String(company?.keptByMunicipalityCode)
  const coach = world.staff.coaches(keptBy)[0] as number
  const leader = rows.personRole.find((one) => one.companyId === companyId && one.role === 'leader')
  const person = rows.person.find(({ id }) => id === leader?.personId)
  const signedOn = addDays(askedOn, 3)
  const isNew = askedOn >= '2024-01-01'
  const content = {
    sector: 'general',
    isRoadFreight: false,
    keepsApart: false,
    fiscalYearEnd: '12-31',
    members: [],
  }
  const signature = {
    signerName: String(person?.fullName ?? company?.name),
    signerTitle: 'Firmatecknare',
    signedPlace: String(
      rows.locality.find(({ municipalityCode }) => municipalityCode === keptBy)?.name ?? 'Orten',
    ),
    signedOn,
  }
  const id = number(rows, 'aidDeclaration', {
    companyId,
    companyName: String(company?.name),
    interventionId,
    projectId,
    municipalityCode: keptBy,
    plannedOre: valueOre,
    plannedEurCent: inEuro(ore(valueOre), askedOn),
    regulation: isNew ? '2023/2831' : '1407/2013',
    windowFromOn: isNew ? addDays(askedOn, -1096) : `${Number(askedOn.slice(0, 4)) - 2}-01-01`,
    windowToOn: askedOn,
    email: person?.email ?? 'foretaget@foretag.example',
    askedAt: `${askedOn} 09:00 Europe/Stockholm`,
    askedByStaffId: coach,
    draft: (answer === 'asked'
      ? {
          sector: 'general',
          fiscalYearEnd: '12-31',
          hasMembers: 'nej',
          hasAid: 'ja',
          stod1grantor: 'Tillväxtverket',
        }
      : {}) as never,
    ...(answer !== 'asked' && {
      ...signature,
      content: content as never,
      signedAt: `${signedOn} 10:00 Europe/Stockholm`,
      signedWay: 'link',
      digest: createHash('sha256')
        .update(JSON.stringify([companyId, content, signature]))
        .digest('hex'),
      takenOverAt: `${addDays(signedOn, 1)} 09:00 Europe/Stockholm`,
      takenOverByStaffId: coach,
    }),
  })
  const tell = (kind: string, onDay: Day, byStaffId: number | null, reference?: string) =>
    rows.aidDeclarationEvent.push({
      declarationId: id,
      kind,
      onDay,
      at: `${onDay} 10:00 Europe/Stockholm`,
      byStaffId,
      reference: reference ?? null,
    })
  tell('asked', askedOn, coach)
  if (answer === 'asked') {
    tell('filled', addDays(askedOn, 1), null)
    rows.registrationHold.push({
      interventionId,
      companyId,
      why: 'aid_declaration',
      heldUntil: addDays(askedOn, 21),
      madeAt: `${askedOn} 09:00 Europe/Stockholm`,
      madeByStaffId: coach,
    })
    return
  }
  tell('signed', signedOn, null)
  if (answer === 'signed') return
  tell('sent_to_financier', addDays(signedOn, 1), coach, 'TVV-2026-118')
  tell('approved', addDays(signedOn, 5), coach, 'TVV-2026-118')
}
