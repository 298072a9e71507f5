import { defineText } from '../../kit/language.ts'
import type { Reason } from './types.ts'

/** Why a record is, or is not, in a figure, in words. */
export const reasonText = defineText({
  counted: { sv: 'Räknas', en: 'Counted' },
  counted_elsewhere: {
    sv: 'Har sitt säte i en annan kommun i projektet och räknas där',
    en: 'Has its seat in another municipality of the project and counts there',
  },
  counted_in_other_project: {
    sv: 'Har sitt säte i ett annat projekts kommun och räknas där',
    en: 'Has its seat in a municipality of another project and counts there',
  },
  seat_outside: {
    sv: 'Har sitt säte utanför projektets kommuner',
    en: 'Has its seat outside the project’s municipalities',
  },
  large_enterprise: {
    sv: 'Stort företag: 250 årsarbeten eller mer, eller över båda beloppsgränserna',
    en: 'Large enterprise: 250 annual work units or more, or above both financial limits',
  },
  large_when_group_summed: {
    sv: 'Stort när hela koncernen summeras',
    en: 'Large when the whole group is summed',
  },
  publicly_owned: { sv: 'Offentligt ägt', en: 'Publicly owned' },
  group_outside_target: {
    sv: 'Koncernföretag, som beslutet ställer utanför målgruppen',
    en: 'Member of a group, which the decision leaves outside the target group',
  },
  size_not_declared: { sv: 'Storleken är inte uppgiven', en: 'The size has not been declared' },
  below_minimum_support: {
    sv: 'Mindre stöd än projektets minsta',
    en: 'Less support than the project’s minimum',
  },
  outside_period: { sv: 'Svaret gäller en annan period', en: 'The answer is about another period' },
  began_outside_period: { sv: 'Började utanför perioden', en: 'Began outside the period' },
  other_working_method: { sv: 'Bars av ett annat arbetssätt', en: 'Borne by another way of working' },
  no_individual_support: {
    sv: 'Ingen individuell insats i perioden',
    en: 'No individual intervention in the period',
  },
  did_not_ask: { sv: 'Har inte efterfrågat det här fokusområdet', en: 'Did not ask for this focus area' },
  not_newly_started: { sv: 'Inte nystartat', en: 'Not newly started' },
  support_did_not_matter: { sv: 'Stödet hade ingen betydelse', en: 'The support did not matter' },
  older_answer: { sv: 'Företaget har ett nyare svar', en: 'The company has a newer answer' },
  did_not_take_part: { sv: 'Fick inget stöd i perioden', en: 'Got no support in the period' },
  other_kind_of_locality: { sv: 'Orten är av annat slag', en: 'The locality is of another kind' },
  not_declared: { sv: 'Inte uppgivet', en: 'Not declared' },
  other_gender: { sv: 'Annat kön uppgivet', en: 'Another gender declared' },
  not_leader: { sv: 'Företrädare, inte ledare', en: 'Representative, not leader' },
  born_in_sweden: { sv: 'Född i Sverige', en: 'Born in Sweden' },
  other_age: { sv: 'Annan ålder', en: 'Another age' },
  no_such_training: { sv: 'Har ingen sådan utbildning', en: 'Has no such training' },
  taken_outside_period: {
    sv: 'Utbildningen låg utanför perioden',
    en: 'The training was outside the period',
  },
  not_coach_then: {
    sv: 'Var inte coach i kommunen den dagen',
    en: 'Was no coach of the municipality that day',
  },
  counted_once: { sv: 'Personen räknas redan', en: 'The person is counted already' },
  mistake_or_duplicate: {
    sv: 'Inlagt av misstag, eller finns redan som ett annat behov',
    en: 'Recorded by mistake, or already there as another need',
  },
  company_counted_once: {
    sv: 'Samma företag räknas redan i en annan kommun',
    en: 'The same company counts in another municipality already',
  },
  not_told: { sv: 'Visas inte, för få har samma skäl', en: 'Not shown, too few have the same reason' },
} satisfies Record<Reason, { sv: string; en: string }>)
