import { defineText } from '../../kit/language.ts'

/** How a proposal of a task force says why, and what stops it; used by the pages and by the command line. */
export const forceText = defineText({
  level: {
    sv: (topic: string, level: number) => `${topic} (nivå ${level})`,
    en: (topic: string, level: number) => `${topic} (level ${level})`,
  },
  and: { sv: 'och', en: 'and' },
  alone: {
    sv: (topics: string) => `Kan mest om ${topics}.`,
    en: (topics: string) => `Knows most about ${topics}.`,
  },
  together: {
    sv: (topics: string) => `Kan lika mycket som någon annan i gruppen om ${topics}.`,
    en: (topics: string) => `Knows as much as somebody else in the group about ${topics}.`,
  },
  asking: {
    sv: (place: string) => `Arbetar i ${place}, där det finns företag med behovet.`,
    en: (place: string) => `Works in ${place}, where there are companies with the need.`,
  },
  elsewhere: { sv: (place: string) => `Arbetar i ${place}.`, en: (place: string) => `Works in ${place}.` },
  needed_municipality: {
    sv: 'Gör att gruppen är från minst två kommuner.',
    en: 'Makes the group come from at least two municipalities.',
  },
  needed_number: { sv: 'Gör att gruppen är minst två.', en: 'Makes the group at least two.' },
  needed_hours: {
    sv: 'Delar på tiden: utan den här personen räcker inte timmarna.',
    en: 'Shares the time: without this person the hours are not enough.',
  },
  hours: {
    sv: (left: string, share: string) => `Har ${left} timmar kvar; delen i insatsen är ${share} timmar.`,
    en: (left: string, share: string) => `Has ${left} hours left; the share of the work is ${share} hours.`,
  },

  losesCoverage: {
    sv: (points: string, topics: string) => `Täcker behoven sämre med ${points}${topics && `: ${topics}`}.`,
    en: (points: string, topics: string) => `Covers the needs less by ${points}${topics && `: ${topics}`}.`,
  },
  losesTopic: {
    sv: (topic: string, level: number, insteadOf: number) =>
      `${topic} nivå ${level} i stället för ${insteadOf}`,
    en: (topic: string, level: number, insteadOf: number) =>
      `${topic} level ${level} instead of ${insteadOf}`,
  },
  losesTopicsOnly: {
    sv: (topics: string) => `Svagare i ${topics}.`,
    en: (topics: string) => `Weaker in ${topics}.`,
  },
  losesMunicipalities: {
    sv: (places: string) => `Ingen från ${places}, där det finns företag med behovet.`,
    en: (places: string) => `Nobody from ${places}, where there are companies with the need.`,
  },
  losesMembers: {
    sv: (n: number) => (n === 1 ? 'Tar en person mer i anspråk.' : `Tar ${n} personer fler i anspråk.`),
    en: (n: number) => (n === 1 ? 'Takes one more person.' : `Takes ${n} more people.`),
  },
  losesHours: {
    sv: (hours: string) => `Den med minst tid får ${hours} timmar mindre kvar.`,
    en: (hours: string) => `The one with the least time has ${hours} hours less left.`,
  },
  losesNothing: {
    sv: 'Lika bra; bara ordningen skiljer dem åt.',
    en: 'As good; only the order tells them apart.',
  },
  noShare: {
    sv: (left: string) => `Har ${left} timmar kvar, för få för en del av tiden i någon möjlig grupp.`,
    en: (left: string) => `Has ${left} hours left, too few for a share in any possible group.`,
  },
  noGroup: {
    sv: (left: string) => `Har ${left} timmar kvar, men ingen möjlig grupp med den här personen finns.`,
    en: (left: string) => `Has ${left} hours left, but there is no possible group with this person.`,
  },

  no_coaches: { sv: 'Det finns inga coacher att välja bland.', en: 'There are no coaches to choose from.' },
  one_coach: {
    sv: 'Det finns bara en coach. En insatsstyrka är minst två.',
    en: 'There is only one coach. A task force is at least two.',
  },
  one_municipality: {
    sv: (place: string) => `Alla coacher är från ${place}. En insatsstyrka är från minst två kommuner.`,
    en: (place: string) => `All coaches are from ${place}. A task force is from at least two municipalities.`,
  },
  nobody_with_hours: {
    sv: (share: string, size: number) =>
      `Ingen coach har tid: även delat på ${size} är det ${share} timmar var, och ingen har så mycket kvar.`,
    en: (share: string, size: number) =>
      `No coach has the time: even shared by ${size} it is ${share} hours each, and nobody has that much left.`,
  },
  too_few_with_hours: {
    sv: (counts: string) => `För få coacher har tid. ${counts}`,
    en: (counts: string) => `Too few coaches have the time. ${counts}`,
  },
  countsAt: {
    sv: (size: number, share: string, have: number) =>
      `Delat på ${size} är det ${share} timmar var, och det har ${have === 0 ? 'ingen' : have}.`,
    en: (size: number, share: string, have: number) =>
      `Shared by ${size} it is ${share} hours each, which ${have === 0 ? 'nobody has' : `${have} have`}.`,
  },
  others_first: {
    sv: 'För sig vore en grupp möjlig, men de andra insatserna tar timmarna.',
    en: 'Alone a group would be possible, but the other interventions take the hours.',
  },
  one_municipality_with_hours: {
    sv: (place: string) =>
      `De som har tid är alla från ${place}. En insatsstyrka är från minst två kommuner.`,
    en: (place: string) =>
      `Those who have the time are all from ${place}. A task force is from at least two municipalities.`,
  },
})
