import { defineText } from '../../kit/language.ts'

export const text = defineText({
  creating: {
    sv: 'Skapar databasen (första gången) …',
    en: 'Creating the database (first time) …',
  },
  starting: { sv: 'Startar databasen …', en: 'Starting the database …' },
  attaching: {
    sv: 'Databasen är redan igång; ansluter till den.',
    en: 'The database is already running; connecting to it.',
  },
  orphanStopped: {
    sv: 'Stänger en databas som blev kvar sedan förra gången …',
    en: 'Stopping a database left over from last time …',
  },
  serverRunning: {
    sv: (folder: string, pid: string) =>
      `NiMR körs redan med datamappen ${folder} (process ${pid}). Avsluta den först, eller välj en annan mapp med --data.`,
    en: (folder: string, pid: string) =>
      `NiMR is already running on the data folder ${folder} (process ${pid}). Stop it first, or choose another folder with --data.`,
  },
  wrongOwner: {
    sv: (folder: string) =>
      `Du får inte läsa datamappen ${folder}: den tillhör en annan användare. Starta som den användaren, eller välj en annan mapp med --data.`,
    en: (folder: string) =>
      `You may not read the data folder ${folder}: it belongs to another user. Start as that user, or choose another folder with --data.`,
  },
  notWritable: {
    sv: (folder: string) => `Det går inte att skriva i ${folder}. Välj en annan mapp med --data.`,
    en: (folder: string) => `${folder} cannot be written to. Choose another folder with --data.`,
  },
  otherVersion: {
    sv: (folder: string, theirs: string, ours: string) =>
      `Datamappen ${folder} skapades av PostgreSQL ${theirs}, men den här versionen av NiMR har PostgreSQL ${ours}. ` +
      'Ta en säkerhetskopia med den NiMR som skapade mappen (bin/nimr backup FIL) och läs in den här i en ny mapp (bin/nimr restore FIL --data NY_MAPP).',
    en: (folder: string, theirs: string, ours: string) =>
      `The data folder ${folder} was made by PostgreSQL ${theirs}, but this NiMR has PostgreSQL ${ours}. ` +
      'Back it up with the NiMR that made it (bin/nimr backup FILE) and restore it here into a new folder (bin/nimr restore FILE --data NEW_FOLDER).',
  },
  foreignFolder: {
    sv: (folder: string) =>
      `${folder} är inte en databas som NiMR har skapat. Välj en annan mapp med --data.`,
    en: (folder: string) => `${folder} is not a database that NiMR made. Choose another folder with --data.`,
  },
  diskFull: {
    sv: (folder: string) => `Disken är full där ${folder} ligger. Frigör utrymme och starta igen.`,
    en: (folder: string) => `The disk that holds ${folder} is full. Free some space and start again.`,
  },
  unsupported: {
    sv: (platform: string) =>
      `Det finns ingen inbyggd databas för ${platform}. Ange en egen PostgreSQL med DATABASE_URL och DATABASE_OWNER_URL.`,
    en: (platform: string) =>
      `There is no built-in database for ${platform}. Give a PostgreSQL of your own with DATABASE_URL and DATABASE_OWNER_URL.`,
  },
  binariesUnreadable: {
    sv: (user: string) =>
      `Användaren ${user}, som databasen ska köras som, kan inte läsa dess program. Flytta NiMR till en mapp som alla får läsa, eller starta som en vanlig användare.`,
    en: (user: string) =>
      `The user ${user}, that the database is to run as, cannot read its programs. Move NiMR to a folder that everyone may read, or start as an ordinary user.`,
  },
  folderUnreachable: {
    sv: (folder: string, user: string) =>
      `Användaren ${user}, som databasen ska köras som, når inte ${folder}. Välj en annan mapp med --data, eller starta som en vanlig användare.`,
    en: (folder: string, user: string) =>
      `The user ${user}, that the database is to run as, cannot reach ${folder}. Choose another folder with --data, or start as an ordinary user.`,
  },
  noUser: {
    sv: 'Databasen får inte köras som root, och det finns ingen användare postgres eller nobody. Starta NiMR som en vanlig användare.',
    en: 'The database may not run as root, and there is no user postgres or nobody. Start NiMR as an ordinary user.',
  },
  socketTaken: {
    sv: (folder: string) => `Mappen ${folder} tillhör någon annan. Ta bort den och starta igen.`,
    en: (folder: string) => `The folder ${folder} belongs to somebody else. Remove it and start again.`,
  },
  didNotStart: {
    sv: (log: string, last: string) => `Databasen startade inte. Det sista den sade (${log}): ${last}`,
    en: (log: string, last: string) => `The database did not start. The last it said (${log}): ${last}`,
  },
  didNotStop: {
    sv: (pid: number) => `Databasen (process ${pid}) slutade inte inom en minut.`,
    en: (pid: number) => `The database (process ${pid}) did not stop within a minute.`,
  },
})
