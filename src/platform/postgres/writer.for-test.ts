import pg from 'pg'
import { startEmbedded } from './index.ts'

// A small product of its own, to be killed: starts the database, writes rows one by one, and says each that was
// acknowledged.
const database = await startEmbedded({ dataDir: process.argv[2] ?? '' })
const client = new pg.Client(database.ownerUrl)
await client.connect()
await client.query('create table if not exists public.row_written (id bigint generated always as identity)')
process.stdout.write('ready\n')
for (;;) {
  const answer = await client.query<{ id: string }>(
    'insert into public.row_written default values returning id',
  )
  process.stdout.write(`${answer.rows[0]?.id}\n`)
}
