export { drawClaim } from './claim-draw.tsx'
export { claimPath, type LoadedClaim, loadClaim } from './claim-load.ts'
