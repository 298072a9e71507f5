export { assess, assessCompanies, assessCompany, assessProject } from './assess.ts'
export {
  type CompanyChoice,
  companyChoices,
  findCompanyChoice,
  listPersonChoices,
  type PersonChoice,
  type ResolvedCompany,
  resolveCompany,
} from './choices.ts'
export {
  CompanyFacts,
  CompanyTags,
  PersonsPart,
  TargetGroupPart,
  WorkplacesPart,
  YearsPart,
} from './parts.tsx'
export { mayRegisterCompanies, mayWriteCompany } from './permissions.ts'
export {
  type Company,
  type CompanyPerson,
  type DeclaredYearRow,
  findCompany,
  listDeclaredYears,
  listPersonsOfCompany,
  listTargetGroupStatus,
  listWorkplaces,
  shownNumber,
  type TargetGroupStatus,
  type Workplace,
} from './queries.ts'
export { type CompanyFound, findCompanyByNumber, searchCompanies } from './search.ts'
export { type CompanyWords, text as companyText } from './text.ts'
