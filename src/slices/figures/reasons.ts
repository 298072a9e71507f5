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
  activity_does_not_count: {
    sv: 'Fick bara stöd av ett slag som projektet inte räknar',
    en: 'Got only support of a kind that the project does not count',
  },
  other_size: {
    sv: 'Hade en annan storlek när stödet började',
    en: 'Was of another size when its support began',
  },
  no_grant: { sv: 'Fick inga pengar utbetalda till sig', en: 'Was paid no money itself' },
  no_service: {
    sv: 'Fick ingen rådgivning, insats eller annan tjänst',
    en: 'Got no advice, intervention or other service',
  },
  no_jobs_created: { sv: 'Inga nya arbetstillfällen', en: 'No new jobs' },
  company_ended: { sv: 'Företaget har upphört', en: 'The company has ended' },
  lasting_not_stated: {
    sv: 'Företaget har inte svarat om arbetstillfällena väntas vara kvar mer än ett år',
    en: 'The company has not answered whether the jobs are expected to last more than a year',
  },
  not_expected_to_last: {
    sv: 'Arbetstillfällena väntas inte vara kvar mer än ett år',
    en: 'The jobs are not expected to last more than a year',
  },
  year_before_not_declared: {
    sv: 'Årsarbeten för året före stödet är inte uppgivna',
    en: 'Annual work units of the year before the support have not been declared',
  },
  year_after_not_declared: {
    sv: 'Årsarbeten för året efter stödet är inte uppgivna',
    en: 'Annual work units of the year after the support have not been declared',
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
  happened_outside_period: { sv: 'Hände utanför perioden', en: 'Happened outside the period' },
  company_counted_already: {
    sv: 'Företaget räknas redan för en tidigare händelse',
    en: 'The company is counted already for an earlier event',
  },
  entered_twice: {
    sv: 'Samma händelse är inlagd för två företag som gått ihop',
    en: 'The same event is entered for two companies that have merged',
  },
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
  removed: {
    sv: 'Borttagen ur böckerna',
    en: 'Removed from the books',
  },
  other_project: {
    sv: 'Hör till ett annat projekt',
    en: 'Belongs to another project',
  },
  not_booked: {
    sv: 'Inte bokförd än',
    en: 'Not booked yet',
  },
  booked_outside_period: {
    sv: 'Bokförd utanför perioden',
    en: 'Booked outside the period',
  },
  not_eligible: {
    sv: 'Ekonomen har svarat att den inte är stödberättigande',
    en: 'The economist has answered that it is not eligible',
  },
  other_cost_type: {
    sv: 'Annat kostnadsslag',
    en: 'Another cost type',
  },
  received_outside_period: {
    sv: 'Kom in utanför perioden',
    en: 'Came in outside the period',
  },
  claim_withdrawn: {
    sv: 'Ansökan återkallades',
    en: 'The claim was withdrawn',
  },
  claim_not_sent: {
    sv: 'Ansökan är inte inlämnad',
    en: 'The claim has not been sent in',
  },
  claim_not_decided: {
    sv: 'Finansiären har inte beslutat',
    en: 'The financier has not decided',
  },
  claim_outside_period: {
    sv: 'Ansökan gäller en annan tid',
    en: 'The claim is about another time',
  },
  passed_on: {
    sv: 'Pengar som en partner förde vidare till en annan',
    en: 'Money that one partner passed on to another',
  },
  key_not_agreed: {
    sv: 'Kostnadsfördelningen är inte godkänd av alla',
    en: 'The cost key has not been approved by all',
  },
  not_settled: {
    sv: 'Kostnaden är inte fördelad än',
    en: 'The cost has not been shared yet',
  },
  paid_by_others: {
    sv: 'Betalas av någon annan än en kommun',
    en: 'Paid by somebody other than a municipality',
  },
  alone_not_stated: {
    sv: 'Vad det hade kostat ensam är inte uppgivet',
    en: 'What it would have cost alone has not been stated',
  },
  revoked: {
    sv: 'Beslutet är återkallat',
    en: 'The decision has been revoked',
  },
  corrected: {
    sv: 'Rättat av ett senare beslut',
    en: 'Corrected by a later decision',
  },
  granted_outside_period: {
    sv: 'Beslutat utanför perioden',
    en: 'Granted outside the period',
  },
  not_in_register: {
    sv: 'Ska inte föras in i registret: beslutat före 2026 eller rapporterat av finansiären',
    en: 'Not for the register: granted before 2026 or reported by the financier',
  },
  not_entered: {
    sv: 'Inte infört i registret än',
    en: 'Not entered in the register yet',
  },
  not_told: {
    sv: 'Skälet visas bara för kommunens eget kontor',
    en: 'The reason is shown only to the municipality’s own office',
  },
} satisfies Record<Reason, { sv: string; en: string }>)
