export {
  type CompanyChoice,
  companyChoices,
  findCompanyChoice,
  listPersonChoices,
  type PersonChoice,
  type ResolvedCompany,
  resolveCompany,
} from './choices.ts'
export { type CompanyFound, searchCompanies } from './search.ts'
