import { startRoutes } from '../interventions/index.ts'
import { AidRoomLines, findRate, listAidRooms } from '../state-aid/index.ts'

/** An intervention is started with the room for aid of its company in sight, before anything is promised. */
export const interventionStartRoutes = startRoutes(async (c, companies) => {
  const { tx, language, today } = c.var
  const ids = companies.map(({ id }) => id)
  const [rooms, rate] = [await listAidRooms(tx, ids, today), await findRate(tx, today)]
  return <AidRoomLines language={language} companies={companies} rooms={rooms} rate={rate} />
})
