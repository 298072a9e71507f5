import { say } from './say.ts'

const onlySv = 'Bara företag som räknas, och bara där stödet haft betydelse, delvis eller avgörande.'
const onlyEn = 'Only counted companies, and only where the support mattered, partly or decisively.'
const onceSv = `${onlySv} Varje företag räknas en gång.`
const onceEn = `${onlyEn} Each company counts once.`

export const milestoneNames = {
  milestone_finance_applied: say(
    'Företag som sökt extern finansiering',
    `Företag som under perioden sökt lån, bidrag eller kapital utifrån. ${onceSv}`,
    'Companies that applied for external finance',
    `Companies that in the period applied for a loan, a grant or capital from outside. ${onceEn}`,
  ),
  milestone_finance_obtained: say(
    'Företag som fått extern finansiering',
    `Företag som under perioden beviljats lån, bidrag eller kapital utifrån. ${onceSv}`,
    'Companies that obtained external finance',
    `Companies that in the period were granted a loan, a grant or capital from outside. ${onceEn}`,
  ),
  milestone_finance_obtained_amount: say(
    'Extern finansiering som företag fått',
    `Summan av lån, bidrag och kapital som företag beviljats under perioden. ${onlySv}`,
    'External finance that companies obtained',
    `The sum of loans, grants and capital that companies were granted in the period. ${onlyEn}`,
  ),
  milestone_ownership_change: say(
    'Genomförda ägarskiften',
    `Företag med ett ägarskifte som blev klart under perioden. ${onceSv}`,
    'Ownership changes completed',
    `Companies of which a change of owner was completed in the period. ${onceEn}`,
  ),
  milestone_new_market: say(
    'Företag med ny marknad eller webbutik',
    `Företag som under perioden börjat sälja på en ny marknad eller öppnat en webbutik. ${onceSv}`,
    'Companies with a new market or web shop',
    `Companies that in the period began to sell on a new market or opened a web shop. ${onceEn}`,
  ),
  milestone_new_hire: say(
    'Nyanställningar i heltider',
    `Heltider i anställningar som företag gjort under perioden. ${onlySv} Arbetstillfällen enligt enkäten räknas för sig och läggs inte till.`,
    'New hires in full-time equivalents',
    `Full-time equivalents of hires that companies made in the period. ${onlyEn} Jobs told of in the survey are counted apart and not added.`,
  ),
  milestone_certificate: say(
    'Företag med nytt certifikat',
    `Företag som under perioden fått ett certifikat eller en märkning. ${onceSv}`,
    'Companies with a new certificate',
    `Companies that in the period got a certificate or a label. ${onceEn}`,
  ),
}
