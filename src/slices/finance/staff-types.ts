export const staffMethods = ['fixed_share', 'hours', 'unit_cost'] as const
export type StaffMethod = (typeof staffMethods)[number]

export const indirectOptions = [
  'none',
  'indirect_on_staff',
  'indirect_on_staff_university',
  'other_on_staff',
] as const
export type IndirectOption = (typeof indirectOptions)[number]

/** The share of a person's post that a partner's books carry. */
export type StaffShare = {
  readonly id: number
  readonly accountId: number
  readonly accountName: string
  readonly municipalityCode: string | null
  readonly projectId: number
  readonly projectName: string
  readonly programmePeriod: '2014-2020' | '2021-2027'
  readonly staffId: number
  readonly staffName: string
  readonly post: string
  readonly method: StaffMethod
  readonly shareBp: number
  readonly indirect: IndirectOption
  readonly fromOn: string
  readonly toOn: string | null
  readonly version: number
  /** The viewer may confirm its months. */
  readonly mayConfirm: boolean
  readonly readsSalary: boolean
}

export type ConfirmedMonth = {
  readonly id: number
  readonly staffShareId: number
  readonly monthOn: string
  readonly shareBp: number | null
  readonly workedMinutes: number | null
  readonly words: string
  readonly confirmedBy: string | null
  readonly confirmedAt: Date
  readonly isBooked: boolean
  readonly isClaimed: boolean
}

/** A salary of a full-time month from a day on; whole öre. */
export type Salary = {
  readonly fromOn: string
  readonly monthlySalaryOre: number
}
