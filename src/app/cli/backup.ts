import { resolve } from 'node:path'
import { backup } from '../../platform/backup/index.ts'
import { migrate } from '../../platform/db/index.ts'
import { text } from './backup-text.ts'
import type { Run } from './command.ts'
import { askForFile } from './file-command.ts'

/** `nimr backup FILE` */
export const run: Run = (call) =>
  askForFile(call, 'backup', async ({ ownerUrl, appUrl, file, json }) => {
    const words = text(call.language)
    await migrate(ownerUrl, appUrl)
    try {
      const copied = await backup(ownerUrl, resolve(file), call.now)
      call.out(
        json
          ? `${JSON.stringify({ file, ...copied })}\n`
          : `${words.backedUp(copied.rows, copied.tables, file)}\n`,
      )
      return 0
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      if (!code || !syscall || !['open', 'write', 'rename', 'fsync'].includes(syscall)) throw error
      call.say(words.cannotWrite(file, code))
      return 1
    }
  })
