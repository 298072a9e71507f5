import { z } from 'zod'
import { sharings } from './view-types.ts'

const keeping = {
  name: z.string('nameMissing').max(120, 'nameLong'),
  sharedWith: z.enum(sharings, 'sharingMissing'),
}

export const renameViewForm = z.object(keeping)

/** The question and the filter come in the words of the address (projekt, kommun, fran …), and are read as it is. */
export const saveViewForm = z.object({ ...keeping, query: z.string('nameMissing').max(2000, 'nameMissing') })
