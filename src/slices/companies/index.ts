export {
  type CompanyChoice,
  companyChoices,
  findCompanyChoice,
  listPersonChoices,
  type PersonChoice,
  type ResolvedCompany,
  resolveCompany,
} from './choices.ts'
