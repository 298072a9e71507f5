import { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { buildGraph } from '../../slices/companies/group-graph-rules.ts'
import { assessGroup } from '../../slices/companies/group-rules.ts'
import {
  groupBecauseInWords,
  groupStepInWords,
  groupWarningInWords,
} from '../../slices/companies/group-words.ts'
import { holderKinds, type OwnershipGraph } from '../../slices/companies/ownership-types.ts'
import { singleUndertaking } from '../../slices/companies/undertaking-rules.ts'
import { figures } from './year-cases.ts'

const id = z.string().min(1).max(200)
const percent = z.number().min(0).max(100)
const pair = z.tuple([id, id])
const pairs = z.array(pair).max(100_000).default([])
const holdings = z.array(z.tuple([id, id, percent, percent.optional()])).max(200_000)
const kinds = z.record(id, z.enum(holderKinds)).default({})

/** A group of companies by name, who owns whom, and what the owners are. */
export const smeCase = z
  .strictObject({
    companies: z.record(id, figures),
    owns: holdings.default([]),
    kind: kinds,
    investedMeur: z.record(id, z.number().min(0).max(100_000_000)).default({}),
    linkedByOther: pairs,
    sameMarket: pairs,
    subject: id,
  })
  .superRefine((given, context) => {
    if (!Object.hasOwn(given.companies, given.subject))
      context.addIssue({ code: 'custom', path: ['subject'], params: { wrong: 'unknown_company' } })
    else if (given.kind[given.subject] === 'natural_person')
      context.addIssue({ code: 'custom', path: ['subject'], params: { wrong: 'person' } })
    const known = new Set([
      ...Object.keys(given.companies),
      ...given.owns.flatMap(([owner, owned]) => [owner, owned]),
    ])
    refuseStrangers({ kind: Object.keys(given.kind) }, known, context)
    for (const name of Object.keys(given.kind)) known.add(name)
    refuseStrangers({ investedMeur: Object.keys(given.investedMeur) }, known, context)
    refuseStrangers({ linkedByOther: given.linkedByOther.flat() }, known, context)
    refuseStrangers({ sameMarket: given.sameMarket.flat() }, known, context)
  })

/** Who controls whom, for one undertaking in the eyes of de minimis aid. */
export const undertakingCase = z.strictObject({
  owns: holdings.default([]),
  kind: kinds,
  appointsMajority: pairs,
  controlsByContract: pairs,
  subject: id,
})

/** `nimr rule sme`: the class by the summed numbers, and the computation step by step in words and numbers. */
export function answerSme(given: z.infer<typeof smeCase>, language: Language) {
  const answer = assessGroup(buildGraph(graphOf(given)), given.subject)
  const nameOf = (name: string) => name
  const others = [...new Set([...Object.keys(given.companies), ...given.owns.flatMap(([a, b]) => [a, b])])]
  const relations = new Map<string, string>(others.map((name) => [name, 'autonomous']))
  for (const [name, relation] of Object.entries(answer.relations)) relations.set(name, relation)
  relations.delete(given.subject)
  return {
    class: answer.sizeClass,
    sme: answer.sme,
    because: groupBecauseInWords(answer, nameOf, language),
    total: answer.total,
    relations: Object.fromEntries(relations),
    steps: answer.steps.map((step) => ({
      of: step.of,
      how: step.how,
      percent: step.percent,
      added: step.added,
      says: groupStepInWords(step, nameOf, language),
    })),
    ...(answer.missing.length > 0 && { missing: answer.missing }),
    ...(answer.warnings.length > 0 && {
      warnings: answer.warnings.map((one) => ({
        code: one.code,
        message: groupWarningInWords(one, nameOf, language),
      })),
    }),
  }
}

/** `nimr rule single-undertaking`: all who are one undertaking with the subject, itself among them. */
export function answerUndertaking(given: z.infer<typeof undertakingCase>) {
  const { owns, kind, subject } = given
  const controls = [
    ...given.appointsMajority.map(([from, to]) => ({ from, to, ground: 'appoints_majority' as const })),
    ...given.controlsByContract.map(([from, to]) => ({ from, to, ground: 'contract' as const })),
  ]
  const graph = graphOf({ companies: {}, owns, kind, investedMeur: {}, linkedByOther: [], sameMarket: [] })
  return { members: singleUndertaking(buildGraph({ ...graph, controls }), subject).members }
}

function graphOf(given: Omit<z.infer<typeof smeCase>, 'subject'>): OwnershipGraph {
  // Looked up in maps: a company may be called anything, `constructor` too.
  const numbers = new Map(Object.entries(given.companies))
  const kindOf = new Map(Object.entries(given.kind))
  const invested = new Map(Object.entries(given.investedMeur))
  return {
    nodes: [...new Set([...numbers.keys(), ...kindOf.keys()])].map((name) => ({
      id: name,
      kind: kindOf.get(name) ?? 'enterprise',
      figures: numbers.get(name) ?? null,
    })),
    holdings: given.owns.map(([owner, owned, capital, votes = capital]) => ({
      owner,
      owned,
      capital,
      votes,
      investedMeur: invested.get(owner) ?? null,
    })),
    controls: [],
    linkedByOther: given.linkedByOther,
    sameMarket: given.sameMarket,
  }
}

/** A name that stands nowhere else is most often misspelt, and would silently say nothing. */
function refuseStrangers(
  fields: { readonly [field: string]: readonly string[] },
  known: ReadonlySet<string>,
  context: z.core.$RefinementCtx,
): void {
  for (const [field, names] of Object.entries(fields)) {
    const stranger = names.find((name) => !known.has(name))
    if (stranger !== undefined)
      context.addIssue({ code: 'custom', path: [field, stranger], params: { wrong: 'unknown_company' } })
  }
}
