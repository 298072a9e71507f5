import { sql } from 'kysely'
import type { z } from 'zod'
import type { Language } from '../../kit/language.ts'
import { VisitorFields } from '../../ui/index.ts'
import type { Tx } from '../db/index.ts'
import { clientAddress } from './client-address.ts'
import type { RequestContext } from './env.ts'
import { type FormResult, readForm } from './form.ts'
import { Stop } from './stops.ts'
import { text } from './text.ts'

/** Where a form for visitors says which it is, and how many one network address may send in a quarter of an hour. */
export type VisitorForm = { readonly name: string; readonly most: number }

type Welcome = 'welcome' | 'forged' | 'too_old' | 'too_fast' | 'too_many'

/**
 * The hidden fields of a form that anybody may fill in: a signed stamp of when it was opened, and a field that people do not see and
 * programs like to fill in. No third party, no picture puzzles.
 */
export async function visitorFields(c: RequestContext, form: VisitorForm) {
  return <VisitorFields stamp={await stampOf(c.var.tx, form)} />
}

/**
 * Reads a visitor's form as `readForm` does, and tells programs from people: the stamp, the trap, and how many were sent from the same
 * network address. What is sent too fast or too late is asked for once more with everything kept; too many is a stop.
 */
export async function readVisitorForm<S extends z.ZodType>(
  c: RequestContext,
  form: VisitorForm,
  schema: S,
  sentences?: (language: Language) => { readonly [key: string]: unknown },
): Promise<FormResult<z.output<S>>> {
  const read = await readForm(c, schema, sentences)
  const { stamp, webbplats: trap } = read.values
  if (trap !== undefined && trap !== '') throw new Stop('badRequest')
  if (!read.ok) return read
  const welcome = await letIn(c, form, typeof stamp === 'string' ? stamp : '')
  if (welcome === 'welcome') return read
  if (welcome === 'too_many') throw new Stop('tooMany')
  return { ok: false, values: read.values, errors: { '': text(c.var.language).sendOnceMore } }
}

async function stampOf(tx: Tx, form: VisitorForm): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select counter.visitor_stamp(${form.name}) as stamp`.execute(
    tx,
  )
  return rows[0]?.stamp ?? ''
}

async function letIn(c: RequestContext, form: VisitorForm, stamp: string): Promise<Welcome> {
  const { rows } = await sql<{ welcome: Welcome }>`
    select counter.visitor_let_in(${form.name}, ${stamp}, ${clientAddress(c)}, ${form.most}) as welcome`.execute(
    c.var.tx,
  )
  return rows[0]?.welcome ?? 'forged'
}
