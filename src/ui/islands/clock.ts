/** What the clock of this device says: for when something was written, never for what day it is by law. */
export const deviceNow = (): number => Date.now()

/** The day it is here, 'YYYY-MM-DD', as a field for days takes it. */
export function deviceToday(): string {
  const now = new Date(deviceNow())
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
