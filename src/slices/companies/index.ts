export { assessCompanies, assessProject } from './assess.ts'
export {
  type CompanyChoice,
  companyChoices,
  findCompanyChoice,
  listPersonChoices,
  type PersonChoice,
  type ResolvedCompany,
  resolveCompany,
} from './choices.ts'
export { classesOverYears } from './class-years-rules.ts'
export { registerCompany } from './commands.ts'
export { CompanyChoiceField } from './company-choice-field.tsx'
export { listWaitingDeclarations, type WaitingDeclaration } from './declaration-queries.ts'
export { DeclarationsWaiting } from './declarations-waiting.tsx'
export { buildGraph } from './group-graph-rules.ts'
export { assessGroup } from './group-rules.ts'
export type { GroupAssessment } from './group-types.ts'
export {
  groundInWords,
  groupBecauseInWords,
  groupStepInWords,
  groupWarningInWords,
} from './group-words.ts'
export { OwnershipPart } from './ownership-part.tsx'
export { findOwnership, type Ownership } from './ownership-queries.ts'
export { ownershipText } from './ownership-text.ts'
export { controlGrounds, type HolderKind, holderKinds, type OwnershipGraph } from './ownership-types.ts'
export { CompanyFacts, CompanyTags, TargetGroupPart, YearsPart } from './parts.tsx'
export { PersonsPart, WorkplacesPart } from './people-and-places.tsx'
export { addPerson } from './person-commands.ts'
export {
  type Company,
  type CompanyPerson,
  type DeclaredYearRow,
  findCompany,
  listDeclaredYears,
  listPersonsOfCompany,
  listTargetGroupStatus,
  listWorkplaces,
  type TargetGroupStatus,
  type Workplace,
} from './queries.ts'
export { type EuroRate, euroRateFor, type SizeClass } from './rates.ts'
export { decideSizeClass, type SizeFigures, sizeRuleVersion } from './rules.ts'
export { type CompanyFound, findCompanyByNumber, listSimilarCompanies, searchCompanies } from './search.ts'
export { findUndertaking, type Undertaking, type UndertakingMember } from './undertaking.ts'
export { singleUndertaking } from './undertaking-rules.ts'
