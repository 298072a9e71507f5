import { defineText } from '../../kit/language.ts'

export const topicText = defineText({
  topics: { sv: 'Ämnen', en: 'Topics' },
  topicsLead: {
    sv: 'Det som företag behöver och coacher kan, under varje fokusområde. Listan är er egen.',
    en: 'What companies need and coaches know, beneath each focus area. The list is your own.',
  },
  topic: { sv: 'Ämne', en: 'Topic' },
  noTopics: { sv: 'Inga ämnen än.', en: 'No topics yet.' },
  noTopicsHint: {
    sv: 'Lägg till det första, till exempel webbförsäljning under större marknad.',
    en: 'Add the first, such as online sales beneath larger market.',
  },
  addTopic: { sv: 'Lägg till ämne', en: 'Add a topic' },
  topicAdded: { sv: (name: string) => `${name} är tillagt.`, en: (name: string) => `${name} was added.` },
  focusArea: { sv: 'Fokusområde', en: 'Focus area' },
  focusAreaMissing: { sv: 'Välj fokusområde.', en: 'Choose the focus area.' },
  nameSv: { sv: 'Namn', en: 'Name in Swedish' },
  nameEn: { sv: 'Namn på engelska', en: 'Name in English' },
  nameEnHint: {
    sv: 'Utan det visas det svenska namnet också på engelska sidor.',
    en: 'Without it the Swedish name is shown on English pages too.',
  },
  topicNameMissing: {
    sv: 'Skriv vad ämnet heter.',
    en: 'Write what the topic is called.',
  },
  topicNameLong: {
    sv: (n: number) => `Namnet får ha högst ${n} tecken.`,
    en: (n: number) => `The name can have at most ${n} characters.`,
  },
  topic_taken: {
    sv: 'Fokusområdet har redan ett ämne med det namnet. Använd det, eller välj ett annat namn.',
    en: 'The focus area already has a topic of that name. Use it, or choose another name.',
  },
  knownByCount: {
    sv: (n: number) => (n === 0 ? 'ingen kan det' : n === 1 ? '1 kan det' : `${n} kan det`),
    en: (n: number) => (n === 0 ? 'nobody knows it' : n === 1 ? '1 knows it' : `${n} know it`),
  },
  whoKnows: { sv: 'De som kan ämnet', en: 'Those who know it' },
  nobodyKnows: {
    sv: 'Ingen har angett att de kan ämnet.',
    en: 'Nobody has stated that they know it.',
  },
  retired: { sv: 'Används inte längre', en: 'No longer used' },
  retiredSince: {
    sv: (day: string) => `Kan inte väljas sedan ${day}. Det som redan har ämnet behåller det.`,
    en: (day: string) => `Cannot be chosen since ${day}. What has the topic already keeps it.`,
  },
  rename: { sv: 'Byt namn', en: 'Rename' },
  renamed: { sv: 'Namnet är ändrat.', en: 'The name was changed.' },
  retire: { sv: 'Sluta använda ämnet', en: 'Stop using the topic' },
  retireConsequence: {
    sv: 'Ämnet kan inte väljas mer. Behov och kompetens som har ämnet behåller det, och ni kan börja använda det igen.',
    en: 'The topic can no longer be chosen. Needs and competence that have it keep it, and you can use it again.',
  },
  retiredNow: { sv: 'Ämnet kan inte väljas mer.', en: 'The topic can no longer be chosen.' },
  reopenTopic: { sv: 'Använd ämnet igen', en: 'Use the topic again' },
  reopenedTopic: { sv: 'Ämnet kan väljas igen.', en: 'The topic can be chosen again.' },
  tidy: { sv: 'Om ämnet inte behövs', en: 'When the topic is not needed' },
  merge: { sv: 'Slå ihop med ett annat ämne', en: 'Merge with another topic' },
  mergeNote: {
    sv: 'Slå ihop det när två ämnen visar sig vara samma sak.',
    en: 'Merge it when two topics turn out to be the same thing.',
  },
  mergeInto: { sv: 'Ämnet som ska finnas kvar', en: 'The topic that remains' },
  mergeConsequence: {
    sv: (name: string) =>
      `Allt som hör till ${name} visas och räknas under det andra ämnet. Ni kan ångra det tills något annat ändras i det ämnet.`,
    en: (name: string) =>
      `All that belongs to ${name} is shown and counted under the other topic. You can undo it until something else is changed in that topic.`,
  },
  mergeMissing: { sv: 'Välj vilket ämne som ska finnas kvar.', en: 'Choose which topic remains.' },
  merged: {
    sv: (name: string, into: string) => `${name} visas nu under ${into}.`,
    en: (name: string, into: string) => `${name} is now shown under ${into}.`,
  },
  mergedTopics: { sv: 'Sammanslagna', en: 'Merged' },
  mergedInto: { sv: (name: string) => `Ingår i ${name}`, en: (name: string) => `Part of ${name}` },
  undoMerge: { sv: 'Ångra sammanslagningen', en: 'Undo the merging' },
  undoMergeConsequence: {
    sv: 'Det som hörde till ämnet före sammanslagningen visas under det igen. Det som har skrivits sedan dess ligger kvar.',
    en: 'What belonged to the topic before the merging is shown under it again. What was written since then stays.',
  },
  mergeUndone: { sv: 'Sammanslagningen är ångrad.', en: 'The merging was undone.' },
  same_topic: { sv: 'Välj ett annat ämne än det här.', en: 'Choose another topic than this one.' },
  already_merged: { sv: 'Ämnet är redan sammanslaget.', en: 'The topic is merged already.' },
  survivor_merged: {
    sv: 'Det ämnet ingår själv i ett annat. Välj det andra.',
    en: 'That topic is itself part of another. Choose the other one.',
  },
  survivor_retired: {
    sv: 'Det ämnet används inte längre. Välj ett annat, eller börja använda det igen först.',
    en: 'That topic is no longer used. Choose another, or use it again first.',
  },
  other_focus_area: {
    sv: 'Välj ett ämne i samma fokusområde.',
    en: 'Choose a topic of the same focus area.',
  },
  not_merged: { sv: 'Ämnet är inte sammanslaget.', en: 'The topic is not merged.' },
  survivor_changed: {
    sv: 'Det går inte att ångra längre: ämnet som är kvar har ändrats sedan dess.',
    en: 'It can no longer be undone: the topic that remains has changed since.',
  },
  historyTopic: { sv: 'ämnet', en: 'the topic' },
  level: { sv: 'Nivå', en: 'Level' },
  level0: { sv: 'Inget', en: 'Nothing' },
  level1: { sv: 'Grunder', en: 'The basics' },
  level2: { sv: 'God', en: 'Good' },
  level3: { sv: 'Djup', en: 'Deep' },
})
export type TopicWords = ReturnType<typeof topicText>
