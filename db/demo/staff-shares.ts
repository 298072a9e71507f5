import { addDays, dayOf, lastDayOfMonth } from '../../src/kit/day.ts'
import { staffCostRuleVersion, staffMonthCost } from '../../src/slices/finance/staff-cost-rules.ts'
import { bookKeep } from './evidence.ts'
import { allCodes, projectsOf } from './municipalities.ts'
import { accountOf } from './project-accounts.ts'
import { dice } from './random.ts'
import { number } from './rows.ts'
import type { World } from './world.ts'

const firstMonth = '2018-09-01'
const lastMonth = '2022-03-01'

type Post = {
  readonly accountId: number
  readonly staffId: number
  readonly post: string
  readonly shareBp: number
  readonly salaryKronor: number
  /** Months at the end that nobody has booked yet, and that nobody has confirmed. */
  readonly unbooked: number
  readonly unconfirmed: number
}

/** The posts that the projects paid: a coach of each municipality to 80 %, the manager, a part of the economist; month by month. */
export function putStaffShares(world: World): void {
  const { rows, projects, staff } = world
  const roll = dice('löner')
  for (const code of allCodes) {
    const [coach] = staff.coaches(code)
    const isMala = code === '2418'
    if (coach !== undefined && projectsOf([code]).length > 0)
      putPost(world, {
        accountId: accountOf(world, code),
        staffId: coach,
        post: 'Affärscoach',
        shareBp: 8000,
        salaryKronor: roll.between(30_500, 33_000),
        unbooked: isMala ? 1 : 0,
        unconfirmed: isMala ? 1 : 0,
      })
  }
  const beneficiary = rows.projectAccount.find((one) => one.isBeneficiary && one.projectId === projects.nimr)
  if (!beneficiary) return
  const whole = { accountId: Number(beneficiary.id), unbooked: 0, unconfirmed: 0 }
  putPost(world, {
    ...whole,
    staffId: staff.manager,
    post: 'Projektledare',
    shareBp: 10_000,
    salaryKronor: 42_500,
  })
  putPost(world, {
    ...whole,
    staffId: staff.economist,
    post: 'Projektekonom',
    shareBp: 3000,
    salaryKronor: 37_000,
  })
}

function putPost(world: World, post: Post): void {
  const { rows, staff, now } = world
  const staffShareId = number(rows, 'staffShare', {
    accountId: post.accountId,
    staffId: post.staffId,
    post: post.post,
    method: 'fixed_share',
    shareBp: post.shareBp,
    indirect: 'indirect_on_staff',
    fromOn: firstMonth,
    toOn: '2022-03-31',
  })
  const salaries = new Map<string, number>()
  for (const [nth, fromOn] of ['2018-09-01', '2019-04-01', '2020-04-01', '2021-04-01'].entries()) {
    const monthlySalaryOre = Math.round(post.salaryKronor * 1.02 ** nth) * 100
    salaries.set(fromOn, monthlySalaryOre)
    rows.staffSalary.push({
      staffShareId,
      fromOn,
      monthlySalaryOre,
      writtenAt: `${fromOn} 09:00 Europe/Stockholm`,
      writtenByStaffId: staff.economist,
    })
  }
  bookKeep(world, 'staff_share', staffShareId, 'fixed_share_certificate', 'intyg-fast-andel.txt')
  const months = monthsUntil(dayOf(now)).slice(0, -post.unconfirmed || undefined)
  for (const [nth, monthOn] of months.entries()) {
    const salary = [...salaries].findLast(([fromOn]) => fromOn <= monthOn)?.[1] ?? null
    const isBooked = nth < months.length - post.unbooked
    putMonth(world, post, {
      staffShareId,
      monthOn,
      salary,
      firstSalary: salaries.get(firstMonth) ?? null,
      isBooked,
    })
  }
}

type Month = {
  readonly staffShareId: number
  readonly monthOn: string
  readonly salary: number | null
  readonly firstSalary: number | null
  readonly isBooked: boolean
}

function putMonth({ rows, staff }: World, post: Post, month: Month): void {
  const last = lastDayOfMonth(month.monthOn)
  const monthId = number(rows, 'staffShareMonth', {
    staffShareId: month.staffShareId,
    monthOn: month.monthOn,
    shareBp: post.shareBp,
    confirmedByStaffId: post.staffId,
    confirmedAt: `${addDays(last, 3)} 08:10 Europe/Stockholm`,
  })
  if (!month.isBooked) return
  const input = {
    period: '2014-2020',
    method: 'fixed_share',
    monthOn: month.monthOn,
    shareFromOn: firstMonth,
    monthlySalaryOre: month.salary,
    firstSalaryOre: month.firstSalary,
    shareBp: post.shareBp,
    workedMinutes: null,
    indirect: 'indirect_on_staff',
  } as const
  const reckoned = staffMonthCost(input)
  if (!reckoned.allowed) throw new Error(`${post.post} ${month.monthOn}: ${reckoned.refusal}`)
  const output = reckoned.value
  const words = monthWords.format(Date.parse(month.monthOn))
  for (const part of ['staff', 'indirect'] as const) {
    const costId = number(rows, 'cost', {
      accountId: post.accountId,
      costTypeCode: part,
      origin: part === 'staff' ? 'staff' : 'flat_rate',
      description:
        part === 'staff' ? `${post.post}, lön ${words}` : `Indirekta kostnader ${words} (${post.post})`,
      deliveredOn: last,
      bookedOn: last,
      paidOn: last,
      voucherSeries: '',
      vatOre: 0,
      amountOre: part === 'staff' ? output.staffOre : output.indirectOre,
      recordedByStaffId: staff.economist,
      recordedAt: `${addDays(last, 6)} 10:00 Europe/Stockholm`,
    })
    rows.staffCost.push({
      staffShareMonthId: monthId,
      costId,
      part,
      ruleVersion: staffCostRuleVersion,
      input: input as never,
      output: output as never,
    })
  }
}

const monthWords = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', month: 'long', year: 'numeric' })

/** The months of the projects that are over. */
function monthsUntil(today: string): string[] {
  const months: string[] = []
  for (let monthOn = firstMonth; monthOn <= lastMonth && lastDayOfMonth(monthOn) < today; ) {
    months.push(monthOn)
    monthOn = addDays(lastDayOfMonth(monthOn), 1)
  }
  return months
}
