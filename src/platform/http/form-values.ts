import type { FormValues } from './form.ts'

/** The text typed in a field; the first when it came several times. */
export function one(values: FormValues, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** All that was ticked in a field that may come several times. */
export function several(values: FormValues, name: string): readonly string[] {
  const value = values[name]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
