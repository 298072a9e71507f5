import type { InterventionKind, Scope, Stage, WorkingMethod } from './types.ts'

/** The parts of a request for quotation that are worth repeating, named as the request names them. */
export const requestTextKeys = [
  'task',
  'qualification',
  'requirements',
  'contractTerms',
  'invoicing',
] as const
export type RequestTextKey = (typeof requestTextKeys)[number]

/** Mails by whom they go to. */
export const mailTextKeys = ['hadNeed', 'came', 'didNotCome', 'waiting'] as const
export type MailTextKey = (typeof mailTextKeys)[number]

/** Texts of a template by key; what nobody wrote is not there. */
export type RequestTexts = { readonly [key in RequestTextKey]?: string }
export type MailTexts = { readonly [key in MailTextKey]?: string }

/** What is repeated of an intervention that worked. */
export type TemplateInput = {
  readonly name: string
  readonly kind: InterventionKind
  readonly title: string
  readonly purpose: string
  readonly workingMethod: WorkingMethod
  readonly scope: Scope
  readonly capacity: number | null
  readonly focusAreaCodes: readonly string[]
  readonly requestTexts: RequestTexts
  readonly mailTexts: MailTexts
  /** Stage → why it is not needed. */
  readonly stagesNotNeeded: { readonly [stage in Stage]?: string }
}
