import { sql } from 'kysely'
import { allow, type Decision } from '../../kit/decision.ts'
import { ore } from '../../kit/money.ts'
import type { Tx } from '../../platform/db/index.ts'
import { sheetToKeep } from './kept-sheet.ts'
import type { EstimateMethod, Who } from './types.ts'
import { decideAidValue } from './value-rules.ts'
import type { Participation, PriceList, ValueRefusal } from './value-types.ts'

export type EstimateInput = {
  readonly interventionId: number
  readonly projectId: number
  readonly method: EstimateMethod
  readonly publicOre: number
  readonly feesOre: number
  readonly participants: readonly Participation[]
  readonly priceList: PriceList | undefined
  readonly basisWords: string
}

/**
 * Reckons what an intervention is worth to each company and stores the whole sheet. An estimate that stood before stays to be read; grants
 * that rest on it stand.
 *
 * @param input all public money and fees in öre; participants with seats and minutes; where the amounts are from, in words
 * @returns the estimate's id; refused as `decideAidValue` says
 * @source Regulation (EU) 2023/2831 art. 3(3), 3(5); checked 2026-11-29
 */
export async function makeEstimate(
  tx: Tx,
  who: Who,
  input: EstimateInput,
): Promise<Decision<ValueRefusal, number>> {
  const { interventionId, projectId, method, publicOre, feesOre, participants, priceList, basisWords } = input
  const isShared = method !== 'general_information' && method !== 'market_price'
  const sheet = decideAidValue({
    publicOre: ore(publicOre),
    feesOre: ore(feesOre),
    method: isShared ? method : 'per_company',
    participants,
    ...(priceList && { priceList }),
    isGeneralInformation: method === 'general_information',
    isMarketPricePaid: method === 'market_price',
  })
  if (!sheet.allowed) return sheet
  await sql`select pg_advisory_xact_lock(hashtext('nimr aid estimate'), hashtext(${String(interventionId)}))`.execute(
    tx,
  )
  await tx
    .updateTable('aidEstimate')
    .set({ supersededAt: who.now })
    .where('interventionId', '=', interventionId)
    .where('supersededAt', 'is', null)
    .execute()
  const before = await tx
    .selectFrom('aidEstimate')
    .select((eb) => eb.fn.max('nth').as('nth'))
    .where('interventionId', '=', interventionId)
    .executeTakeFirst()
  const { id } = await tx
    .insertInto('aidEstimate')
    .values({
      interventionId,
      projectId,
      nth: (before?.nth ?? 0) + 1,
      method,
      publicOre,
      feesOre,
      totalOre: sheet.value.totalOre,
      basisWords,
      sheet: JSON.stringify(sheetToKeep(sheet.value)),
      madeAt: who.now,
      madeByStaffId: who.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('aidEstimatePart')
    .values(
      sheet.value.companies.map(({ companyId, seats, minutes, valueOre }) => ({
        estimateId: id,
        companyId,
        seats,
        minutes,
        amountOre: valueOre,
      })),
    )
    .execute()
  return allow(id)
}
