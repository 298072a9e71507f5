import { z } from 'zod'
import { defineJob } from '../../platform/jobs/index.ts'
import { participantLetters } from './registration-types.ts'

/** What planning a letter needs to know of the job; running it is in registration-jobs.ts. */
export const writeToParticipantPlan = defineJob({
  name: 'write-to-participant',
  data: z.object({ registrationId: z.number(), letter: z.enum(participantLetters), origin: z.string() }),
  run: async () => {},
})

export const remindParticipantPlan = defineJob({
  name: 'remind-participant',
  /** `looks`: how often it has looked whether it is time. */
  data: z.object({ registrationId: z.number(), origin: z.string(), looks: z.number() }),
  run: async () => {},
})
