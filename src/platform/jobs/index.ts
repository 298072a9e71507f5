export { defineJob, FinalFailure, type Job, type Jobs, type Work } from './job.ts'
