import { addDays, type Day, day, dayOf } from '../../src/kit/day.ts'
import { type Ore, ore } from '../../src/kit/money.ts'
import { settle } from '../../src/slices/cost-keys/settle-rules.ts'
import { planSplit, splitActual, splitRuleVersion } from '../../src/slices/cost-keys/split-rules.ts'
import type { PayerCounts } from '../../src/slices/cost-keys/types.ts'
import { type CostKeyPlan, costKeyPlans, inhabitants2020 } from './cost-key-plans.ts'
import { bookKeep } from './evidence.ts'
import { accountOf } from './project-accounts.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** In which account a type is booked, and who sends the invoice where nothing was contracted. */
const accounts: Readonly<Record<string, readonly [account: string, name: string, supplier: string]>> = {
  external_services: ['6550', 'Konsultarvoden', 'Skarens Affärsutveckling AB'],
  information: ['5910', 'Annonsering', 'Fjällbladets Annonser AB'],
  premises: ['5010', 'Lokalhyra', 'Folkets Hus Skogslandet AB'],
}

const at = (on: Day, time: string) => `${on} ${time} Europe/Stockholm`

type Payer = PayerCounts & { readonly id: number; readonly code: string }
type Placed = {
  readonly keyId: number
  readonly interventionId: number
  readonly payers: readonly Payer[]
  readonly first: number
}

/** Keys agreed for interventions of the task forces, what they came to, and the requisitions that followed, all paid. */
export function putCostKeys(world: World): void {
  for (const plan of costKeyPlans) {
    const placed = putKey(world, plan)
    for (const [nth, { id, code }] of placed.payers.entries())
      approve(world, id, code, addDays(day(plan.proposedOn), 1 + (nth % 6)))
    putCosts(world, plan, placed)
    putOutcome(world, plan, placed)
  }
}

/** One key that waits for Malå's and Sorsele's heads, so that there is something to approve today. */
export function putOpenCostKeys(world: World): void {
  const proposedOn = addDays(dayOf(world.now), -3)
  const { payers } = putKey(world, {
    intervention: 'Öva på det oväntade',
    rule: { basis: 'per_seat', remainder: null, fee: { per: 'seat', feeOre: ore(20_000), rule: 'capped' } },
    words: 'Tolv platser vardera är ett tak: den som fyller färre betalar mindre.',
    lines: [
      ['Övningsledare, en halvdag', 'external_services', 38_000],
      ['Övningsmaterial', 'equipment', 2_500],
    ],
    proposedOn,
    booked: [],
    settledOn: proposedOn,
  })
  for (const { id, code } of payers.filter((one) => one.code === '2417' || one.code === '2481'))
    approve(world, id, code, addDays(proposedOn, 1))
}

function putKey(world: World, plan: CostKeyPlan): Placed {
  const { rows } = world
  const intervention = rows.intervention.find(({ title }) => title === plan.intervention)
  if (!intervention) throw new Error(`no intervention ${plan.intervention}`)
  const interventionId = Number(intervention.id)
  const member = rows.taskForceMember.find((one) => one.interventionId === interventionId && !one.leftOn)
  const first = Number(member?.staffId ?? 1)
  const { rule } = plan
  const keyId = number(rows, 'costKey', {
    interventionId,
    number: 1,
    basis: rule.basis,
    inhabitantsYear: plan.inhabitantsYear ?? null,
    feePer: rule.fee?.per ?? null,
    feeOre: rule.fee?.feeOre ?? null,
    feeRule: rule.fee?.rule ?? null,
    remainder: rule.remainder,
    words: plan.words,
    madeByStaffId: first,
    madeAt: at(addDays(day(plan.proposedOn), -2), '14:20'),
    proposedByStaffId: first,
    proposedAt: at(day(plan.proposedOn), '10:05'),
  })
  const total = putLines(world, plan, keyId, interventionId)
  const codes = rows.interventionMunicipality
    .filter((one) => one.interventionId === interventionId)
    .map(({ municipalityCode }) => municipalityCode)
  const came = companiesByHome(world, interventionId, codes)
  const payers = codes.map((code) => ({
    code,
    weight: plan.shares ? (plan.shares[code] ?? 0) * 10_000 : null,
    amountOre: null,
    takesRemainder: false,
    companies: came.get(code)?.companies ?? 3,
    seats: came.get(code)?.seats ?? 6,
    inhabitants: plan.inhabitantsYear ? (inhabitants2020[code] ?? null) : null,
  }))
  const planned = planSplit(total, rule, payers)
  if (!planned.allowed) throw new Error(`${plan.intervention}: ${planned.refusal}`)
  return {
    keyId,
    interventionId,
    first,
    payers: payers.map((payer, nth) => {
      const alone = plan.alone?.[payer.code]
      const id = number(rows, 'costKeyPayer', {
        costKeyId: keyId,
        position: nth + 1,
        municipalityCode: payer.code,
        accountId: accountOf(world, payer.code),
        weight: payer.weight,
        plannedCompanies: payer.companies,
        plannedSeats: payer.seats,
        inhabitants: payer.inhabitants,
        plannedShareOre: planned.value.parts[nth] ?? 0,
        alone: alone ? 'estimate' : 'whole_price',
        aloneOre: alone ? alone[0] * 100 : null,
        aloneSource: alone?.[1] ?? null,
      })
      return { ...payer, id }
    }),
  }
}

/** The contract's price, when something was bought, and the other lines; gives their sum. */
function putLines({ rows }: World, plan: CostKeyPlan, costKeyId: number, interventionId: number): Ore {
  const bought = contractOf(rows, interventionId)
  const lines = [
    ...(bought
      ? [
          {
            description: bought.title,
            costTypeCode: 'external_services',
            amountOre: bought.valueOre,
            purchaseId: bought.purchaseId,
          },
        ]
      : []),
    ...plan.lines.map(([description, costTypeCode, kronor]) => ({
      description,
      costTypeCode,
      amountOre: kronor * 100,
      purchaseId: null,
    })),
  ]
  for (const [nth, line] of lines.entries())
    rows.costKeyLine.push({
      costKeyId,
      position: nth + 1,
      source: line.purchaseId ? 'award' : 'estimate',
      ...line,
    })
  return ore(lines.reduce((sum, { amountOre }) => sum + amountOre, 0))
}

function contractOf(rows: World['rows'], interventionId: number) {
  const purchase = rows.purchase.find((one) => one.interventionId === interventionId)
  const contract = rows.contract.find((one) => one.purchaseId === purchase?.id)
  if (!purchase || !contract) return null
  return {
    purchaseId: Number(purchase.id),
    title: purchase.title,
    valueOre: Number(contract.valueOre),
    supplierId: Number(contract.supplierId),
    buyer: String(purchase.buyerMunicipalityCode),
    signedOn: String(contract.signedOn),
  }
}

/** Companies and persons that came, by the municipality of the seat; a seat elsewhere counts at a workplace among those who pay. */
function companiesByHome({ rows }: World, interventionId: number, codes: readonly string[]) {
  const occasions = new Set(
    rows.occasion.filter((one) => one.interventionId === interventionId).map(({ id }) => id),
  )
  const attended = rows.attendance.filter((one) => one.attended !== false && occasions.has(one.occasionId))
  const homes = new Map<string, { companies: number; seats: number }>()
  for (const [companyId, list] of Map.groupBy(attended, (one) => Number(one.companyId))) {
    const seat = rows.company[companyId - 1]?.seatMunicipalityCode ?? ''
    const [workplace] = rows.workplace
      .filter((one) => one.companyId === companyId && codes.includes(one.municipalityCode))
      .map(({ municipalityCode }) => municipalityCode)
      .sort()
    const home = codes.includes(seat) ? seat : workplace
    if (!home) continue
    const so = homes.get(home) ?? { companies: 0, seats: 0 }
    const persons = new Set(list.map(({ personId }) => personId)).size
    homes.set(home, { companies: so.companies + 1, seats: so.seats + persons })
  }
  if (attended.length > 0)
    for (const code of codes) homes.set(code, homes.get(code) ?? { companies: 0, seats: 0 })
  return homes
}

function approve({ rows, staff }: World, payerId: number, code: string, on: Day): void {
  // The database says itself what was shown.
  rows.costKeyApproval.push({
    payerId,
    answer: 'approved',
    way: 'head',
    recordedByStaffId: staff.head(code),
    givenAt: at(on, '08:40'),
  } as never)
}

/** Each cost in the books of the municipality that paid it, with its voucher; fees where they came in. */
function putCosts(world: World, plan: CostKeyPlan, { interventionId, payers }: Placed): void {
  const { rows } = world
  const bought = contractOf(rows, interventionId)
  const costs = [
    ...plan.booked.map(([code, description, costTypeCode, kronor, on]) => ({
      code,
      description,
      costTypeCode,
      amountOre: Math.round(kronor * 100),
      on: day(on),
      supplier: null as null | { id: number; name: string; orgNumber: string | null },
    })),
    ...(bought
      ? [
          {
            code: bought.buyer,
            description: bought.title,
            costTypeCode: 'external_services',
            amountOre: bought.valueOre,
            on: addDays(day(plan.settledOn), -12),
            supplier: supplierOf(rows, bought.supplierId),
          },
        ]
      : []),
  ]
  for (const cost of costs) {
    const invoice = `${cost.on.slice(2, 4)}${200 + rows.cost.length}`
    const costId = number(rows, 'cost', {
      accountId: accountOf(world, cost.code),
      interventionId,
      costTypeCode: cost.costTypeCode,
      origin: 'hand',
      description: cost.description,
      supplierId: cost.supplier?.id ?? null,
      supplierName: cost.supplier?.name ?? accounts[cost.costTypeCode]?.[2] ?? null,
      supplierOrgNumber: cost.supplier?.orgNumber ?? null,
      fiscalYear: Number(cost.on.slice(0, 4)),
      voucherSeries: 'L',
      voucherNumber: String(1000 + rows.cost.length),
      ledgerAccount: accounts[cost.costTypeCode]?.[0] ?? '6990',
      ledgerAccountName: accounts[cost.costTypeCode]?.[1] ?? 'Övriga externa kostnader',
      invoiceNumber: invoice,
      invoiceOn: addDays(cost.on, -20),
      deliveredOn: addDays(cost.on, -24),
      bookedOn: addDays(cost.on, -18),
      paidOn: cost.on,
      amountOre: cost.amountOre,
      vatOre: 0,
      recordedAt: at(addDays(cost.on, 2), '09:30'),
    })
    bookKeep(world, 'cost', costId, 'invoice', `faktura-${invoice}.txt`)
    bookKeep(world, 'cost', costId, 'payment_proof', `betalning-${invoice}.txt`)
  }
  if (!plan.rule.fee) return
  for (const { code, companies } of payers)
    rows.projectIncome.push({
      accountId: accountOf(world, code),
      interventionId,
      kind: 'participant_fee',
      payerName: `${companies} deltagande företag`,
      receivedOn: addDays(day(plan.settledOn), -30),
      amountOre: plan.rule.fee.feeOre * companies,
      recordedAt: at(addDays(day(plan.settledOn), -28), '09:30'),
    })
}

function supplierOf(rows: World['rows'], id: number) {
  const supplier = rows.supplier[id - 1]
  return supplier ? { id, name: supplier.name, orgNumber: supplier.orgNumber ?? null } : null
}

function putOutcome(world: World, plan: CostKeyPlan, { keyId, interventionId, payers, first }: Placed): void {
  const { rows } = world
  const netOf = (accountId: number) =>
    sumOf(rows.cost.filter((one) => one.interventionId === interventionId && one.accountId === accountId)) -
    sumOf(
      rows.projectIncome.filter(
        (one) => one.interventionId === interventionId && one.accountId === accountId,
      ),
    )
  const costOre = ore(sumOf(rows.cost.filter((one) => one.interventionId === interventionId)))
  const feeOre = ore(sumOf(rows.projectIncome.filter((one) => one.interventionId === interventionId)))
  const split = splitActual(costOre, feeOre, plan.rule, payers)
  if (!split.allowed) throw new Error(`${plan.intervention}: ${split.refusal}`)
  const parts = payers.map((payer, nth) => {
    const accountId = accountOf(world, payer.code)
    return {
      payerId: payer.id,
      accountId,
      projectId: Number(rows.projectAccount[accountId - 1]?.projectId),
      shareOre: split.value.parts[nth] ?? ore(0),
      bookedOre: ore(netOf(accountId)),
    }
  })
  const costSplitId = number(rows, 'costSplit', {
    costKeyId: keyId,
    costOre,
    feeOre,
    refundOre: split.value.refundOre,
    input: { booked: parts.map(({ accountId, bookedOre }) => ({ accountId, netOre: bookedOre })) } as never,
    output: { parts } as never,
    ruleVersion: splitRuleVersion,
    madeByStaffId: first,
    madeAt: at(day(plan.settledOn), '13:00'),
  })
  for (const { payerId, shareOre, bookedOre } of parts)
    rows.costSplitPart.push({ costSplitId, payerId, shareOre, bookedOre })
  const { asked } = settle(
    parts.map(({ shareOre, bookedOre, ...of }) => ({ ...of, balanceOre: ore(shareOre - bookedOre) })),
  )
  const economist = Number(rows.staffRole.find(({ role }) => role === 'project_economist')?.staffId)
  for (const one of asked)
    rows.requisition.push({
      ...one,
      number: 1 + rows.requisition.filter(({ projectId }) => projectId === one.projectId).length,
      costSplitId,
      reason: `Medfinansiering av insatsen ${plan.intervention} enligt överenskommen kostnadsfördelning.`,
      madeByStaffId: economist,
      madeAt: at(day(plan.settledOn), '13:30'),
      sentOn: plan.settledOn,
      dueOn: addDays(day(plan.settledOn), 30),
      paidOn: addDays(day(plan.settledOn), 18 + (rows.requisition.length % 9)),
    })
}

const sumOf = (rows: readonly { readonly amountOre: unknown }[]) =>
  rows.reduce((sum, { amountOre }) => sum + Number(amountOre), 0)
