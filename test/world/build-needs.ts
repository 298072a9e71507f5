import type { Ground, New, Row } from './builders.ts'

/** Needs, and what has become of them. */
export function buildNeeds({ write, clock }: Ground) {
  /** Something that a company asked for in June 2021: about a larger market, soon, kept by Malå unless told. */
  const aNeed = (values: New<'need'> & { companyId: number }): Promise<Row<'need'>> =>
    write((tx) =>
      tx
        .insertInto('need')
        .values({
          municipalityCode: '2418',
          focusAreaCode: 'larger_market',
          words: 'Vill sälja på webben',
          urgency: 'soon',
          raisedBy: 'company',
          raisedOn: '2021-06-01',
          recordedAt: clock.now(),
          stateSince: clock.now(),
          ...values,
        })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  /** What became of a need; in the state it has, it must be a lawful way. */
  const aNeedEvent = (
    values: New<'needEvent'> & { needId: number; state: string },
  ): Promise<Row<'needEvent'>> =>
    write((tx) =>
      tx
        .insertInto('needEvent')
        .values({ at: clock.now(), ...values })
        .returningAll()
        .executeTakeFirstOrThrow(),
    )

  return { aNeed, aNeedEvent }
}
