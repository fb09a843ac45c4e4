import type { Language } from '../core/text.ts';

/** What whoever runs the service reads in the terminal. */

export type SettingProblem = {
  readonly name: string;
  readonly problem: {
    readonly code:
      | 'port'
      | 'host'
      | 'log-level'
      | 'database'
      | 'postgres'
      | 'public-url'
      | 'kvk-url'
      | 'kvk-key'
      | 'kvk-url-alone';
    readonly allowed?: string;
  };
};

type SettingCode = SettingProblem['problem']['code'];
type Words = Readonly<Record<string, string>>;
type Sentence = (words: Words) => string;

const SETTING_SENTENCES: Readonly<Record<Language, Readonly<Record<SettingCode, Sentence>>>> = {
  nl: {
    port: (w) => `${w.name} is geen poort. Geef een heel getal van 1 tot en met 65535, bijvoorbeeld 3000.`,
    host: (w) =>
      `${w.name} is geen adres om op te luisteren. Geef een IP-adres of een naam, bijvoorbeeld 127.0.0.1 of 0.0.0.0.`,
    'log-level': (w) => `${w.name} is geen niveau van loggen. Kies uit: ${w.allowed}.`,
    database: (w) =>
      `${w.name} is geen adres van een database. Geef een bestand, bijvoorbeeld file:data/instrumentenwijzer.db.`,
    postgres: (w) =>
      `${w.name} wijst naar PostgreSQL, en dat kan deze versie nog niet. Geef een bestand, bijvoorbeeld file:data/instrumentenwijzer.db.`,
    'public-url': (w) =>
      `${w.name} is geen adres dat bellers kunnen gebruiken. Geef een http- of https-adres zonder vraagteken, hekje of wachtwoord.`,
    'kvk-url': (w) =>
      `${w.name} is geen adres van het Handelsregister. Geef een https-adres zonder vraagteken, hekje of wachtwoord, of laat het weg.`,
    'kvk-key': (w) => `${w.name} is geen sleutel. Geef hem zoals de KvK hem gaf: op één regel en zonder spaties.`,
    'kvk-url-alone': (w) => `${w.name} werkt niet zonder sleutel. Geef ook KVK_API_KEY, of laat ${w.name} weg.`,
  },
  en: {
    port: (w) => `${w.name} is not a port. Give a whole number from 1 up to and including 65535, for example 3000.`,
    host: (w) =>
      `${w.name} is not an address to listen on. Give an IP address or a name, for example 127.0.0.1 or 0.0.0.0.`,
    'log-level': (w) => `${w.name} is not a log level. Choose from: ${w.allowed}.`,
    database: (w) =>
      `${w.name} is not the address of a database. Give a file, for example file:data/instrumentenwijzer.db.`,
    postgres: (w) =>
      `${w.name} points to PostgreSQL, which this version does not have yet. Give a file, for example file:data/instrumentenwijzer.db.`,
    'public-url': (w) =>
      `${w.name} is not an address that callers can use. Give an http or https address without question mark, hash or password.`,
    'kvk-url': (w) =>
      `${w.name} is not an address of the business register. Give an https address without question mark, hash or password, or leave it out.`,
    'kvk-key': (w) =>
      `${w.name} is not a key. Give it as the Chamber of Commerce gave it: on one line and without spaces.`,
    'kvk-url-alone': (w) => `${w.name} is not enough without a key. Give KVK_API_KEY too, or leave ${w.name} out.`,
  },
};

/** What is wrong with a setting; never its value, which may hold a password. */
export const SETTING_TEXT: Readonly<Record<Language, (found: SettingProblem) => string>> = {
  nl: ({ name, problem }) => SETTING_SENTENCES.nl[problem.code]({ name, allowed: problem.allowed ?? '' }),
  en: ({ name, problem }) => SETTING_SENTENCES.en[problem.code]({ name, allowed: problem.allowed ?? '' }),
};

/** Every problem of a store, and of listening, as a sentence. */
export const STOP_TEXT = {
  nl: {
    'database-folder': (w) =>
      `De map '${w.folder}' voor de database kan niet worden gemaakt. Geef schrijfrecht, of kies een andere map met DATABASE_URL.`,
    'database-unopenable': (w) =>
      `De database '${w.file}' kan niet worden geopend. Controleer de rechten en de schijf, of kies een ander bestand met DATABASE_URL.`,
    'database-read-only': (w) =>
      `In de database '${w.file}' kan niet worden geschreven. Geef schrijfrecht op het bestand en op zijn map.`,
    'database-locked': (w) =>
      `De database '${w.file}' is bezet door een ander proces. Probeer het opnieuw, of stop dat proces.`,
    'database-full': (w) => `De schijf met de database '${w.file}' is vol. Maak ruimte vrij.`,
    'database-damaged': (w) =>
      `De database '${w.file}' is beschadigd of is geen database. Zet een reservekopie terug, of verplaats het bestand: dan begint de dienst met een nieuwe.`,
    'database-foreign': (w) =>
      `De database '${w.file}' is van een ander programma. Kies een ander bestand met DATABASE_URL.`,
    'database-newer': (w) =>
      `De database '${w.file}' is gemaakt door een nieuwere versie van de dienst (${w.name}). Start die versie, of kies een ander bestand met DATABASE_URL.`,
    'migration-changed': (w) =>
      `De database '${w.file}' kreeg eerder een andere inhoud van ${w.name}. Zet dat bestand in migrations terug; een wijziging krijgt een nieuw nummer.`,
    'migrations-incomplete': (w) =>
      `De bestanden in '${w.folder}' moeten doorlopend genummerd zijn vanaf 0001. Kijk naar ${w.name || 'de map: die is leeg'}.`,
    'release-missing': () =>
      'Er is nog geen uitgave van de catalogus. Lees de bestanden in met: npm run catalogue -- import',
    'release-unreadable': (w) =>
      `Uitgave ${w.number} past niet bij deze versie van de dienst (${w.count} fouten). Lees de bestanden in met: npm run catalogue -- import`,
    'port-taken': (w) => `Poort ${w.port} is al in gebruik. Stop dat programma, of kies een andere poort met PORT.`,
    'port-forbidden': (w) =>
      `Op poort ${w.port} mag deze gebruiker niet luisteren. Kies met PORT een poort vanaf 1024.`,
    'host-unknown': (w) =>
      `Deze computer heeft het adres '${w.host}' niet. Kies een ander adres met HOST, bijvoorbeeld 127.0.0.1.`,
  },
  en: {
    'database-folder': (w) =>
      `The folder '${w.folder}' for the database cannot be made. Give write access, or choose another folder with DATABASE_URL.`,
    'database-unopenable': (w) =>
      `The database '${w.file}' cannot be opened. Check access rights and the disk, or choose another file with DATABASE_URL.`,
    'database-read-only': (w) =>
      `The database '${w.file}' cannot be written. Give write access to the file and to its folder.`,
    'database-locked': (w) => `The database '${w.file}' is held by another process. Try again, or stop that process.`,
    'database-full': (w) => `The disk with the database '${w.file}' is full. Free some space.`,
    'database-damaged': (w) =>
      `The database '${w.file}' is damaged or is not a database. Put back a copy, or move the file away: the service then starts a new one.`,
    'database-foreign': (w) =>
      `The database '${w.file}' belongs to another program. Choose another file with DATABASE_URL.`,
    'database-newer': (w) =>
      `The database '${w.file}' was made by a newer version of the service (${w.name}). Start that version, or choose another file with DATABASE_URL.`,
    'migration-changed': (w) =>
      `The database '${w.file}' was given another ${w.name} before. Put that file in migrations back; a change takes a new number.`,
    'migrations-incomplete': (w) =>
      `The files in '${w.folder}' must be numbered from 0001 without gaps. Look at ${w.name || 'the folder: it is empty'}.`,
    'release-missing': () =>
      'There is no release of the catalogue yet. Import the files with: npm run catalogue -- import',
    'release-unreadable': (w) =>
      `Release ${w.number} does not fit this version of the service (${w.count} mistakes). Import the files with: npm run catalogue -- import`,
    'port-taken': (w) => `Port ${w.port} is in use. Stop that program, or choose another port with PORT.`,
    'port-forbidden': (w) => `This user may not listen on port ${w.port}. Choose a port from 1024 up with PORT.`,
    'host-unknown': (w) =>
      `This machine does not have the address '${w.host}'. Choose another address with HOST, for example 127.0.0.1.`,
  },
} satisfies Record<Language, Record<string, Sentence>>;
