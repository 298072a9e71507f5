import { addDays, dayOf, lastDayOfMonth } from '../../src/kit/day.ts'
import { luhnDigit } from '../../src/kit/org-number.ts'
import { runningCosts } from './economy-plans.ts'
import { bookKeep } from './evidence.ts'
import { dice } from './random.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

/** What the offices paid besides posts: cars, advertisements, rooms, with their papers; and what was bought for interventions. */
export function putRunningCosts(world: World): void {
  const { rows } = world
  const today = dayOf(world.now)
  const roll = dice('kostnader')
  let voucher = 3000
  for (const account of rows.projectAccount)
    for (const [nth, plan] of runningCosts.entries())
      for (let month = nth + 1; month < 43; month += plan.everyMonths) {
        const on = dayIn(month, roll.between(3, 20))
        const kronor = roll.between(plan.kronor[0], plan.kronor[1])
        voucher += 1
        if (addDays(on, 30) >= today) continue
        putCost(world, { accountId: Number(account.id), plan, on, kronor, voucher })
      }
  putBought(world)
}

const dayIn = (month: number, day: number) => {
  const year = 2018 + Math.floor((8 + month) / 12)
  const first = `${year}-${String(((8 + month) % 12) + 1).padStart(2, '0')}-01`
  return addDays(lastDayOfMonth(first), day - Number(lastDayOfMonth(first).slice(8)))
}

type Running = {
  readonly accountId: number
  readonly plan: (typeof runningCosts)[number]
  readonly on: ReturnType<typeof dayIn>
  readonly kronor: number
  readonly voucher: number
}

function putCost(world: World, { accountId, plan, on, kronor, voucher }: Running): void {
  const nine = `55992${String(runningCosts.indexOf(plan) * 7 + 300).padStart(4, '0')}`
  const paidOn = addDays(on, 28)
  const costId = number(world.rows, 'cost', {
    accountId,
    costTypeCode: plan.type,
    origin: 'hand',
    description: plan.what,
    supplierName: plan.supplier,
    supplierOrgNumber: nine + luhnDigit(nine),
    fiscalYear: Number(on.slice(0, 4)),
    voucherSeries: 'A',
    voucherNumber: String(voucher),
    ledgerAccount: plan.account,
    ledgerAccountName: plan.accountName,
    invoiceNumber: String(70_000 + voucher),
    invoiceOn: on,
    deliveredOn: addDays(on, -2),
    bookedOn: addDays(on, 3),
    paidOn,
    amountOre: kronor * 100,
    vatOre: kronor * 25,
    recordedByStaffId: world.staff.economist,
    recordedAt: `${addDays(paidOn, 2)} 09:30 Europe/Stockholm`,
  })
  bookKeep(world, 'cost', costId, 'invoice', `faktura-${70_000 + voucher}.txt`)
  bookKeep(world, 'cost', costId, 'payment_proof', `betalning-${voucher}.txt`)
}

/** What was contracted for an intervention and not booked with its cost key: in the books of the municipality that bought it. */
function putBought(world: World): void {
  const { rows } = world
  const today = dayOf(world.now)
  for (const contract of rows.contract) {
    const purchase = rows.purchase[Number(contract.purchaseId) - 1]
    const supplier = rows.supplier[Number(contract.supplierId) - 1]
    const account = rows.projectAccount.find(
      (one) => one.municipalityCode !== null && one.municipalityCode === purchase?.buyerMunicipalityCode,
    )
    const on = addDays(String(contract.toOn) as Parameters<typeof addDays>[0], 5)
    const isBooked = rows.cost.some(
      (cost) => cost.interventionId === purchase?.interventionId && cost.costTypeCode === 'external_services',
    )
    if (!purchase || !supplier || !account || isBooked || addDays(on, 30) >= today) continue
    const invoice = `L-${2200 + Number(contract.purchaseId)}`
    const costId = number(rows, 'cost', {
      accountId: Number(account.id),
      interventionId: purchase.interventionId,
      costTypeCode: 'external_services',
      origin: 'hand',
      description: purchase.title,
      supplierId: Number(contract.supplierId),
      supplierName: supplier.name,
      supplierOrgNumber: supplier.orgNumber ?? null,
      fiscalYear: Number(on.slice(0, 4)),
      voucherSeries: 'A',
      voucherNumber: String(8000 + Number(contract.purchaseId)),
      ledgerAccount: '6550',
      ledgerAccountName: 'Konsultarvoden',
      invoiceNumber: invoice,
      invoiceOn: on,
      deliveredOn: contract.toOn ?? null,
      bookedOn: addDays(on, 4),
      paidOn: addDays(on, 29),
      amountOre: Number(contract.valueOre),
      vatOre: Math.round(Number(contract.valueOre) / 4),
      recordedByStaffId: world.staff.economist,
      recordedAt: `${addDays(on, 30)} 09:30 Europe/Stockholm`,
    })
    bookKeep(world, 'cost', costId, 'invoice', `faktura-${invoice}.txt`)
    bookKeep(world, 'cost', costId, 'payment_proof', `betalning-${invoice}.txt`)
  }
}
