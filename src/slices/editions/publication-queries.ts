import { sql } from 'kysely'
import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Document } from '../../platform/documents/index.ts'
import type { Unit } from '../figures/index.ts'

/** What everybody may know of a published edition before they open it. */
export type PublicEdition = {
  readonly id: number
  readonly number: number
  /** SHA-256 of the whole edition, in hexadecimal. */
  readonly digest: string
  readonly projectName: string
  readonly projectFullName: string
  readonly programmePeriod: '2014-2020' | '2021-2027' | null
  /** Null: the whole project. */
  readonly municipalityName: string | null
  readonly fromOn: string
  readonly toOn: string
  readonly title: { readonly [L in Language]: string }
  readonly approvedAt: string
  /** Null while it is only shown to whoever may publish it. */
  readonly publishedAt: string | null
}

/** A figure that published statistics tell with the value it was frozen with; the others never leave the database. */
export type ToldFigure = {
  readonly key: string
  readonly unit: Unit
  readonly value: number
  /** The published statistics where it stands. */
  readonly statisticsId: number
}

/** The words of an edition as they were frozen, and the figures that may stand in them. */
export type PublicContent = PublicEdition & {
  readonly projectId: number
  readonly municipalityCode: string | null
  readonly headings: { readonly [key: string]: { readonly [L in Language]: string } } | null
  /** The headings in Swedish, in the report's order. */
  readonly order: readonly string[] | null
  readonly funding: { readonly [L in Language]?: Document['funding'] } | null
  readonly sections: readonly {
    readonly heading: string
    readonly bodySv: string
    readonly bodyEn: string
  }[]
  readonly figures: readonly ToldFigure[]
}

/** The editions that stand published, newest first; for anybody. */
export async function listPublishedEditions(tx: Tx): Promise<readonly PublicEdition[]> {
  const { rows } = await sql<{ row: PublicEdition }>`select counter.public_editions() as row`.execute(tx)
  return rows.map(({ row }) => row)
}

/** What everybody reads of an edition when it is published; for whoever may publish it also before, with `publishedAt` null. */
export async function findPublishedEdition(tx: Tx, id: number): Promise<PublicContent | undefined> {
  const { rows } = await sql<{ row: PublicContent }>`
    select counter.public_edition(${id}::bigint) as row`.execute(tx)
  return rows[0]?.row
}

/** The publication of a report that stands, with the edition's number; as far as the actor may see it. */
export async function findStanding(tx: Tx, reportId: number) {
  return tx
    .selectFrom('editionPublication as p')
    .innerJoin('edition as e', 'e.id', 'p.editionId')
    .select(['p.id', 'p.editionId', 'e.number', 'p.publishedAt'])
    .where('p.reportId', '=', reportId)
    .where('p.withdrawnAt', 'is', null)
    .executeTakeFirst()
}
export type Standing = NonNullable<Awaited<ReturnType<typeof findStanding>>>
