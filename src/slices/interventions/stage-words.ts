import type { InterventionWords } from './text.ts'
import type { Stage } from './types.ts'

/** "Leverantör" is both a stage and a field, so the stage has a word of its own. */
export function stageWord(t: InterventionWords, stage: Stage): string {
  return stage === 'supplier' ? t.supplier_stage : t[stage]
}
