import { z } from 'zod'
import { defineJob, type Jobs } from '../../platform/jobs/index.ts'
import { makeCosts } from './make-costs.ts'
import { readImport } from './read-commands.ts'

const data = z.object({ importId: z.number() })
/** A ledger of 100 MB takes minutes on a small machine, not an hour. */
const secondsAllowed = 3600

export const readLedgerJob = defineJob({
  name: 'read-ledger',
  data,
  retries: 2,
  secondsAllowed,
  run: (work) => readImport(work, work.data.importId),
})

export const importLedgerJob = defineJob({
  name: 'import-ledger',
  data,
  retries: 2,
  secondsAllowed,
  run: (work) => makeCosts(work, work.data.importId),
})

export const ledgerJobs: Jobs = [readLedgerJob, importLedgerJob]
