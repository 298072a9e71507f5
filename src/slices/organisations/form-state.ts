import type { FormValues } from '../../platform/http/index.ts'
import type { FieldErrors } from '../../ui/index.ts'

/** What stands in a form: as it is kept, or as it was typed when it was refused. */
export type FormState = { readonly values: FormValues; readonly errors: FieldErrors }

export const untouched: FormState = { values: {}, errors: {} }
