import { type Day, day } from '../../kit/day.ts'
import { type Ore, ore } from '../../kit/money.ts'

/** How sure the amount is: read in a source, computed as the law of the time says, or carried on until somebody looks. */
export type RateCertainty = 'source' | 'derived' | 'assumed'

export interface DirectAwardLimit {
  readonly from: Day
  readonly limitOre: Ore
  /** `at_most`: a value of exactly the limit is within it. `below`: it is not. */
  readonly reach: 'at_most' | 'below'
  readonly certainty: RateCertainty
}

/**
 * The value up to which a municipality or a company of municipalities may buy without advertising; excluding VAT.
 * Until January 2022 a share of the European threshold (15 %, from July 2014 28 %, whole kronor, truncated), “at most”;
 * since February 2022 a fixed amount, “below”. January 2022 is computed (28 % of 2 236 731), the first months of 2012
 * too (15 % of 1 897 540). From 2026 the amount is carried on and has not been verified.
 * @source LOU (2007:1091) 15 kap. 3 §; LOU (2016:1145) 19 kap. 7 § and, from 1 February 2022, 19 a kap.; amounts as
 *   published by Konkurrensverket and Upphandlingsmyndigheten; checked 2026-11-23
 */
export const directAwardLimits: readonly DirectAwardLimit[] = [
  limit('2012-01-01', 284_631, 'at_most', 'derived'),
  limit('2014-01-01', 270_964, 'at_most', 'source'),
  limit('2014-07-01', 505_800, 'at_most', 'source'),
  limit('2016-01-01', 534_890, 'at_most', 'source'),
  limit('2018-01-01', 586_907, 'at_most', 'source'),
  limit('2020-01-01', 615_312, 'at_most', 'source'),
  limit('2022-01-01', 626_284, 'at_most', 'derived'),
  limit('2022-02-01', 700_000, 'below', 'source'),
  limit('2026-01-01', 700_000, 'below', 'assumed'),
]

/**
 * The value, excluding VAT, from which a direct award must be documented.
 * @source LOU (2016:1145) 19 a kap. 11 § (before February 2022: 19 kap. 30 §); checked 2026-11-23
 */
export const documentationDutyFromOre: Ore = ore(100_000_00)

/**
 * The value, excluding VAT, under which a purchase may take the short form, where the buyer has set no other amount.
 * The act leaves it to each buyer's own guidelines.
 * @source Tillväxtverket's own steps for direct awards: no formal record under 50 000 SEK; checked 2026-11-23
 */
export const smallPurchaseBelowOre: Ore = ore(50_000_00)

function limit(
  from: string,
  limitSek: number,
  reach: DirectAwardLimit['reach'],
  certainty: RateCertainty,
): DirectAwardLimit {
  return { from: day(from), limitOre: ore(limitSek * 100), reach, certainty }
}
