import { resolve } from 'node:path'
import { restore } from '../../platform/backup/index.ts'
import { refusals, text } from './backup-text.ts'
import type { Run } from './command.ts'
import { askForFile } from './file-command.ts'
import { sayLocked } from './locked.ts'

/** `nimr restore FILE` */
export const run: Run = (call) =>
  askForFile(call, 'restore', async ({ ownerUrl, appUrl, file, json, sealKeyFile }) => {
    const restored = await restore(ownerUrl, appUrl, resolve(file))
    if (!restored.allowed) {
      call.say(refusals(call.language)[restored.refusal])
      return 1
    }
    const { rows, tables } = restored.value
    const locked = await sayLocked(call.language, ownerUrl, sealKeyFile)
    call.out(
      json
        ? `${JSON.stringify({ file, tables, rows, ...(locked.bids > 0 && { lockedBids: locked.bids }) })}\n`
        : `${text(call.language).restored(rows, tables)}\n`,
    )
    for (const line of locked.lines) call.say(line)
    return 0
  })
