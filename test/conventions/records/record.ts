/** Whom and what the records of a part may refer to: ids of Malå's cast. */
export type Cast = {
  /** author, colleague, head, other, member (of the task force), manager … → staff id */
  readonly staff: { readonly [name: string]: number }
  readonly companyId: number
  readonly personId: number
  readonly participantId: number
  readonly talkId: number
  readonly interventionId: number
  readonly occasionId: number
  readonly projectId: number
}

/** One record in each table of a part, written by the owner, and where the test finds it. */
export type Records = {
  readonly sql: (cast: Cast) => string
  /** Name in the table of rights → table, the column that a change would set, and a condition. */
  readonly targets: (cast: Cast) => {
    readonly [name: string]: readonly [table: string, set: string, where?: string]
  }
}
