import type { InterventionPlan } from './interventions.ts'

/** Interventions on their way while the example is looked at: what is ahead lies in the days around that day. */
export interface OpenPlan
  extends Pick<InterventionPlan, 'title' | 'purpose' | 'focus' | 'lead' | 'municipalities' | 'team'> {
  readonly stage: string
  readonly supplier: string | null
  readonly capacity: number
  /** Days from today to its first occasion. */
  readonly inDays: number
  readonly where: string | null
  /** Days from today until the stage it is at is to be done; late when negative. */
  readonly dueInDays: number
  readonly note: string
}

export const openPlans: readonly OpenPlan[] = [
  {
    title: 'Sälja till Norge',
    purpose:
      'Moms, tull, frakt och kunder på andra sidan gränsen, för den som bor närmare Mo i Rana än kusten.',
    focus: ['L'],
    lead: '2421',
    municipalities: ['2421', '2422', '2425', '2462', '2505', '2506'],
    team: ['2421', '2506'],
    stage: 'need',
    supplier: null,
    capacity: 20,
    inDays: 95,
    where: '2421',
    dueInDays: -4,
    note: 'Fråga de fyra som sålt till Norge i år vad de hade velat veta först.',
  },
  {
    title: 'Betalt i tid',
    purpose: 'Faktura, påminnelse, inkasso och en likviditet som håller hela vintern.',
    focus: ['C'],
    lead: '2417',
    municipalities: ['2418', '2417', '2481'],
    team: ['2417', '2418'],
    stage: 'content',
    supplier: null,
    capacity: 30,
    inDays: 70,
    where: null,
    dueInDays: 5,
    note: 'Två korta träffar över länk, hellre än en lång på plats.',
  },
  {
    title: 'Gäster året om',
    purpose: 'Paket för vår och höst tillsammans med grannen: pris, bokning och vem som ringer gästen.',
    focus: ['L', 'I'],
    lead: '2422',
    municipalities: ['2418', '2422', '2505', '2506'],
    team: ['2422', '2418', '2505'],
    stage: 'selection',
    supplier: null,
    capacity: 24,
    inDays: 40,
    where: '2422',
    dueInDays: 2,
    note: '',
  },
  {
    title: 'Ta över gården och firman',
    purpose: 'Generationsskifte där hem, skog och företag sitter ihop.',
    focus: ['O'],
    lead: '2425',
    municipalities: ['2425', '2463', '2462'],
    team: ['2425', '2463'],
    stage: 'communication',
    supplier: 'Polstjärnans Revision AB',
    capacity: 25,
    inDays: -12,
    where: '2425',
    dueInDays: 3,
    note: 'Fråga paret från Svannäs om de vill vara med på bild.',
  },
]
