import type { z } from 'zod'
import type { Actor, Tx } from '../db/index.ts'
import type { Log } from '../log/index.ts'

/** What a job is given each time it is tried. */
export type Work<Data> = {
  readonly data: Data
  /** The job's own transaction, with the job's actor set; committed when `run` has finished. */
  readonly tx: Tx
  readonly actor: Actor
  readonly now: Date
  /** The day it is in Sweden, 'YYYY-MM-DD'. */
  readonly today: string
  readonly log: Log
  /**
   * A short transaction of its own by the same actor, committed when `act` returns whatever becomes of the job: for
   * progress that others are to see. It must not wait for what the job's own transaction has locked.
   */
  beside<T>(act: (tx: Tx) => Promise<T>): Promise<T>
}

/** Something to be done after commit. Its data is kept as JSON and checked again before it is run. */
export type Job<Data> = {
  /** Verb and noun, kebab-case: 'send-mail'. Never renamed while jobs may be waiting. */
  readonly name: string
  readonly data: z.ZodType<Data>
  /** Tries after the first, with growing pauses; 5 unless told. */
  readonly retries?: number
  /** Seconds one try may take; 60 unless told. */
  readonly secondsAllowed?: number
  run(work: Work<Data>): Promise<void>
}

export type Jobs = readonly Job<unknown>[]

/** Gives a job the type of its data. */
export function defineJob<Data>(job: Job<Data>): Job<Data> {
  return job
}

/**
 * Thrown by a job that cannot succeed however often it is tried (an address that does not exist): it is not
 * retried and a person must act. Every other error is taken as temporary.
 */
export class FinalFailure extends Error {}
