import type { Language } from '../../kit/language.ts'
import type { Tx } from '../../platform/db/index.ts'
import { AidRoomLines, findRate, listAidRooms } from '../state-aid/index.ts'

type Asking = { readonly tx: Tx; readonly language: Language; readonly today: string }

/** The room for aid of the companies that an individual intervention may be for, before anything is promised. */
export async function startRoom(
  { tx, language, today }: Asking,
  companies: readonly { readonly id: number; readonly name: string }[],
) {
  const ids = companies.map(({ id }) => id)
  const rooms = await listAidRooms(tx, ids, today)
  const rate = await findRate(tx, today)
  return <AidRoomLines language={language} companies={companies} rooms={rooms} rate={rate} />
}
