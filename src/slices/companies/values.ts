import type { FormValues } from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'

/** What stands in a form: as it is kept, or as it was typed when it was refused. */
export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

/** A record as the values of its form. */
export function valuesOf(record: { readonly [field: string]: unknown }): FormValues {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) =>
      value === null || value === undefined || value === false
        ? []
        : [[field, value === true ? 'ja' : String(value)]],
    ),
  )
}

/** Kronor without öre where there are none, as people type them. */
export function kronorOf(ore: number | null): string | null {
  return ore === null ? null : String(ore / 100).replace('.', ',')
}
