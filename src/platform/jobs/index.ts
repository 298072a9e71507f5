export { defineJob, FinalFailure, type Job, type Jobs, type Work } from './job.ts'
export { planJob, planJobs } from './plan.ts'
export { startWorkers } from './worker.ts'
