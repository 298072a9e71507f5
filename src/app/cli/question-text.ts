import { defineText } from '../../kit/language.ts'

/** What the commands that ask the database have to say when they cannot. */
export const text = defineText({
  oneUrl: {
    sv: 'Sätt både DATABASE_URL och DATABASE_OWNER_URL, eller ingen av dem.',
    en: 'Set both DATABASE_URL and DATABASE_OWNER_URL, or neither of them.',
  },
  loadingExample: {
    sv: 'Läser in exempelregionen i den nya databasen …',
    en: 'Loading the example region into the new database …',
  },
  wrong: {
    sv: (command: string) => `Valen går inte att läsa. Skriv nimr ${command} --help för att se dem.`,
    en: (command: string) => `The options cannot be read. Type nimr ${command} --help to see them.`,
  },
  notADay: {
    sv: (option: string, typed: string) =>
      `${option} ska vara en dag som 2022-03-31; "${typed}" är det inte.`,
    en: (option: string, typed: string) => `${option} must be a day like 2022-03-31; "${typed}" is not.`,
  },
  endsBeforeItBegins: {
    sv: (from: string, to: string) =>
      `Perioden börjar ${from} och slutar ${to}. Den måste börja innan den slutar.`,
    en: (from: string, to: string) =>
      `The period begins ${from} and ends ${to}. It must begin before it ends.`,
  },
  noProjects: {
    sv: 'Det finns inga projekt i databasen. Lägg upp ett, eller läs in exempelregionen med nimr example.',
    en: 'There are no projects in the database. Add one, or load the example region with nimr example.',
  },
  whichProject: {
    sv: (keys: string) => `Välj projekt med --project. Projekten är: ${keys}.`,
    en: (keys: string) => `Choose a project with --project. The projects are: ${keys}.`,
  },
  unknownProject: {
    sv: (typed: string, keys: string) => `Det finns inget projekt "${typed}". Projekten är: ${keys}.`,
    en: (typed: string, keys: string) => `There is no project "${typed}". The projects are: ${keys}.`,
  },
  notInProject: {
    sv: (typed: string, project: string, names: string) =>
      `Kommunen "${typed}" deltar inte i ${project}. Kommunerna är: ${names}.`,
    en: (typed: string, project: string, names: string) =>
      `The municipality "${typed}" does not take part in ${project}. The municipalities are: ${names}.`,
  },
  unknownFigure: {
    sv: (typed: string, keys: string) => `Det finns ingen siffra "${typed}". Siffrorna är: ${keys}.`,
    en: (typed: string, keys: string) => `There is no figure "${typed}". The figures are: ${keys}.`,
  },
  whichFigure: {
    sv: (keys: string) => `Skriv vilken siffra: nimr evidence SIFFRA. Siffrorna är: ${keys}.`,
    en: (keys: string) => `Say which figure: nimr evidence KEY. The figures are: ${keys}.`,
  },
  wholeProject: { sv: 'hela projektet', en: 'the whole project' },
  figure: { sv: 'Siffra', en: 'Figure' },
  value: { sv: 'Värde', en: 'Value' },
  unit: { sv: 'Enhet', en: 'Unit' },
  key: { sv: 'Nyckel', en: 'Key' },
})
export type QuestionWords = ReturnType<typeof text>

/** The options that all of them take, as --help shows them. */
export const optionsHelp = {
  sv: `  --project NYCKEL       projektet, till exempel nimr
  --municipality KOD     en kommun, med kod eller namn (annars hela projektet)
  --from DAG --to DAG    perioden, båda dagarna med (annars hela projekttiden)
  --data MAPP            var databasen ligger (annars NIMR_DATA eller data/)`,
  en: `  --project KEY          the project, such as nimr
  --municipality CODE    a municipality, by code or name (otherwise the whole project)
  --from DAY --to DAY    the period, both days included (otherwise the whole project time)
  --data DIR             where the database is (otherwise NIMR_DATA or data/)`,
} as const
