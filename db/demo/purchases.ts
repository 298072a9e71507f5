import { createHash } from 'node:crypto'
import { addDays, type Day, day, dayOf } from '../../src/kit/day.ts'
import { luhnDigit } from '../../src/kit/org-number.ts'
import {
  municipalityName,
  openPurchasePlans,
  type PurchasePlan,
  pastPurchasePlans,
  supplierNames,
} from './purchase-plans.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** Suppliers of the shared register, and the purchases of 2021 and 2022 with their bids, scores, awards and contracts. */
export function putPastPurchases(world: World): void {
  putSuppliers(world)
  for (const plan of pastPurchasePlans) putPast(world, plan)
}

/** Purchases that are out while the example is looked at; their bids are sealed when the region is loaded, with the key of that machine. */
export function putOpenPurchases(world: World): void {
  const today = dayOf(world.now)
  for (const { plan, bidsInDays } of openPurchasePlans) {
    const until = `${addDays(today, bidsInDays)} 12:00 Europe/Stockholm`
    const { purchaseId, row } = putRequest(world, plan, addDays(today, bidsInDays - 21), until)
    // The coach whom everybody looks at the region as has yet to answer: then the bids can be opened.
    for (const staffId of bidsInDays < 0 ? team(world, row.id as number) : [])
      if (world.rows.staff[staffId - 1]?.name !== 'Tove Granvik') declare(world, purchaseId, staffId, until)
    if (bidsInDays > 0)
      world.rows.question.push({
        purchaseId,
        words: 'Ingår resor och material i priset?',
        fromSupplier: true,
        askedAt: `${addDays(today, -2)} 09:14 Europe/Stockholm`,
      })
  }
}

function putSuppliers({ rows }: World): void {
  for (const [nth, name] of supplierNames.entries()) {
    const nine = `55991${String(nth * 11 + 100).padStart(4, '0')}`
    const supplierId = number(rows, 'supplier', {
      name,
      orgNumber: nine + luhnDigit(nine),
      isSoleTrader: false,
    })
    const host = name
      .toLowerCase()
      .replace(/ ab$/, '')
      .replace(/[åä]/g, 'a')
      .replace(/ö/g, 'o')
      .replace(/[^a-z]+/g, '-')
    rows.supplierContact.push({ supplierId, email: `anbud@${host}.example`, phone: '070-174 06 60' })
  }
}

const supplierNumber = (name: string) => supplierNames.indexOf(name as (typeof supplierNames)[number]) + 1

function team({ rows }: World, interventionId: number): number[] {
  return rows.taskForceMember
    .filter((member) => member.interventionId === interventionId && !member.leftOn)
    .map((member) => Number(member.staffId))
}

function putRequest(world: World, plan: PurchasePlan, sentOn: Day, bidsUntil: string) {
  const { rows } = world
  const row = rows.intervention.find((one) => one.title === plan.intervention)
  if (!row) throw new Error(`no intervention ${plan.intervention}`)
  const [first = 1] = team(world, row.id as number)
  const person = rows.staff[first - 1]
  const year = sentOn.slice(0, 4)
  const purchaseId = number(rows, 'purchase', {
    interventionId: row.id as number,
    kind: 'request',
    kindReason:
      'Inget ramavtal omfattar företagsutbildning, och ingen i insatsstyrkan kan ämnet tillräckligt.',
    title: plan.title,
    buyerMunicipalityCode: row.leadMunicipalityCode,
    dnr: `KS ${year}/${100 + rows.purchase.length}`,
    deciderName: headOf(world, row.leadMunicipalityCode),
    deciderTitle: 'Näringslivschef',
    delegationBasis: 'Delegationsordningen, inköp under direktupphandlingsgränsen',
    cpvCode: plan.cpv,
    estimatedValueOre: plan.estimateKronor * 100,
    background: row.purpose ?? '',
    task: plan.task,
    targetGroup: 'Små företag i de deltagande kommunerna',
    companyCount: row.capacity ?? null,
    deliveryForm: 'På plats i kommunerna och över länk, på svenska',
    performedFromOn: addDays(sentOn, 35),
    performedToOn: addDays(sentOn, 200),
    qualification: 'F-skatt. Cv för den som utför uppdraget och två referenser.',
    requirements: 'Minst tre liknande uppdrag för små företag de senaste fem åren.',
    contractTerms: 'Fast pris. Betalning i efterskott. Avbokning utan kostnad fram till 14 dagar före.',
    privacyTerms: 'Deltagarnas uppgifter används bara för uppdraget och raderas efteråt.',
    invoicing: 'Elektronisk faktura med diarienumret som referens, 30 dagar.',
    contactName: person?.name ?? null,
    contactEmail: person?.email ?? null,
    priceFormula: 'lowest_share',
    competitionWords: 'Tre leverantörer som arbetat med små företag i inlandet tillfrågades samtidigt.',
    questionsUntil: `${addDays(sentOn, 14)} 12:00 Europe/Stockholm`,
    bidsUntil,
    bidsValidUntil: addDays(sentOn, 111),
    startedAt: `${addDays(sentOn, -7)} 09:00 Europe/Stockholm`,
    startedByStaffId: first,
    sentAt: `${sentOn} 10:00 Europe/Stockholm`,
    sentByStaffId: first,
  })
  for (const { municipalityCode } of rows.interventionMunicipality.filter(
    (one) => one.interventionId === row.id && one.municipalityCode !== row.leadMunicipalityCode,
  ))
    rows.purchaseAuthority.push({ purchaseId, municipalityCode })
  const [price, quality] = [
    { name: 'Pris', kind: 'price', weightBp: 4000 },
    { name: 'Upplägg och erfarenhet', kind: 'quality', weightBp: 6000 },
  ].map((criterion, nth) =>
    number(rows, 'criterion', { purchaseId, position: nth + 1, scaleMax: 5, ...criterion }),
  )
  const invitations = plan.bids.map(({ supplier }) =>
    number(rows, 'invitation', {
      purchaseId,
      supplierId: supplierNumber(supplier),
      email: rows.supplierContact[supplierNumber(supplier) - 1]?.email ?? '',
      chosenAt: `${sentOn} 09:00 Europe/Stockholm`,
      sentAt: `${sentOn} 10:00 Europe/Stockholm`,
    }),
  )
  return { purchaseId, row, price: price ?? 0, quality: quality ?? 0, invitations }
}

function headOf({ rows }: World, municipalityCode: string): string {
  const role = rows.staffRole.find(
    (one) => one.role === 'head_of_office' && one.municipalityCode === municipalityCode,
  )
  return rows.staff[Number(role?.staffId) - 1]?.name ?? 'Näringslivschefen'
}

function declare({ rows }: World, purchaseId: number, staffId: number, declaredAt: string): void {
  rows.conflictDeclaration.push({ purchaseId, staffId, hasConflict: false, declaredAt })
}

function putPast(world: World, plan: PurchasePlan & { readonly sentOn: string }): void {
  const { rows } = world
  const sentOn = day(plan.sentOn)
  const until = `${addDays(sentOn, 21)} 12:00 Europe/Stockholm`
  const { purchaseId, row, price, quality, invitations } = putRequest(world, plan, sentOn, until)
  const members = team(world, row.id as number)
  const [first = 1] = members
  const openedAt = `${addDays(sentOn, 21)} 13:10 Europe/Stockholm`
  for (const staffId of members) declare(world, purchaseId, staffId, openedAt)
  rows.opening.push({
    purchaseId,
    openedAt,
    openedByStaffId: first,
    bidsOpened: plan.bids.length,
    openedIn: '0',
  })
  const bids = plan.bids.map((bid, nth) => {
    const at = `${addDays(sentOn, 14 + nth)} 15:2${nth} Europe/Stockholm`
    const digest = createHash('sha256').update(`${plan.title} ${bid.supplier}`).digest('hex')
    const bidId = number(rows, 'bid', {
      purchaseId,
      supplierId: supplierNumber(bid.supplier),
      invitationId: invitations[nth] ?? null,
      channel: 'link',
      receivedAt: at,
      registeredAt: at,
      digest,
      isLate: false,
    })
    rows.openedBid.push({
      bidId,
      purchaseId,
      priceOre: bid.kronor * 100,
      description: bid.words,
      damaged: false,
    })
    for (const [seat, staffId] of members.entries())
      rows.score.push({
        bidId,
        criterionId: quality,
        staffId,
        pointsHundredths: Math.min(5, bid.grade + (seat % 2)) * 100,
        reason: bid.why,
        scoredAt: `${addDays(sentOn, 22)} 14:00 Europe/Stockholm`,
      })
    return { ...bid, bidId, grades: members.map((_, seat) => Math.min(5, bid.grade + (seat % 2))) }
  })
  putAward(world, plan, { purchaseId, sentOn, price, quality, first, bids })
}

type Weighed = {
  readonly purchaseId: number
  readonly sentOn: Day
  readonly price: number
  readonly quality: number
  readonly first: number
  readonly bids: readonly (PurchasePlan['bids'][number] & { bidId: number; grades: number[] })[]
}

function putAward({ rows }: World, plan: PurchasePlan, at: Weighed): void {
  const lowest = Math.min(...at.bids.map(({ kronor }) => kronor))
  const ranked = at.bids
    .map((bid) => {
      const sum = bid.grades.reduce((total, grade) => total + grade, 0)
      const parts = [
        { criterionId: at.price, points: Math.round((lowest * 4000) / bid.kronor), meanGrade: null },
        {
          criterionId: at.quality,
          points: Math.round((sum * 6000) / (bid.grades.length * 5)),
          meanGrade: Math.round((sum * 100) / bid.grades.length),
        },
      ]
      return { bid, parts, total: parts.reduce((total, { points }) => total + points, 0) }
    })
    .sort((a, b) => b.total - a.total)
  const [winner] = ranked
  if (!winner) return
  const bids = ranked.map(({ bid, parts, total }, nth) => ({
    bidId: bid.bidId,
    rank: nth + 1,
    total,
    parts,
    tieBrokenBy: null,
    supplierId: supplierNumber(bid.supplier),
    priceOre: bid.kronor * 100,
  }))
  const digest = createHash('sha256').update(JSON.stringify(bids)).digest('hex')
  const decidedOn = addDays(at.sentOn, 25)
  const dnr = rows.purchase[at.purchaseId - 1]?.dnr ?? null
  const reason = `${winner.bid.supplier} fick flest poäng: ${winner.bid.why.toLowerCase()}`
  const awardId = number(rows, 'award', {
    purchaseId: at.purchaseId,
    bidId: winner.bid.bidId,
    valueOre: winner.bid.kronor * 100,
    reason,
    decidedByName: rows.purchase[at.purchaseId - 1]?.deciderName ?? 'Näringslivschefen',
    decidedByTitle: 'Näringslivschef',
    decidedOn,
    dnr,
    ranking: { ruleVersion: 'choice-v1', formula: 'lowest_share', digest, bids } as never,
    recordedByStaffId: at.first,
    recordedAt: `${decidedOn} 11:00 Europe/Stockholm`,
  })
  for (const { bid } of ranked)
    rows.awardLetter.push({
      awardId,
      supplierId: supplierNumber(bid.supplier),
      bidId: bid.bidId,
      isWinner: bid === winner.bid,
      subject: `Beslut: ${plan.title}`,
      words: `${municipalityName(rows.purchase[at.purchaseId - 1]?.buyerMunicipalityCode ?? '')} har beslutat att ${winner.bid.supplier} får uppdraget. ${reason}`,
      dnr,
      sentAt: `${decidedOn} 13:00 Europe/Stockholm`,
    })
  rows.contract.push({
    purchaseId: at.purchaseId,
    supplierId: supplierNumber(winner.bid.supplier),
    signedOn: addDays(decidedOn, 12),
    fromOn: addDays(at.sentOn, 35),
    toOn: addDays(at.sentOn, 200),
    valueOre: winner.bid.kronor * 100,
    dnr,
    recordedByStaffId: at.first,
    recordedAt: `${addDays(decidedOn, 12)} 09:00 Europe/Stockholm`,
  })
}
