import type { Language } from '../core/text.ts';

/** What the service and the catalogue commands tell when things go well, or when the files are broken. */
type OperatorSentences = {
  readonly firstRelease: string;
  readonly importedRelease: string;
  readonly imported: (number: number, documents: number) => string;
  readonly unchanged: (number: number) => string;
  readonly pagesMissing: string;
  readonly filesDiffer: (number: number) => string;
  readonly filesBroken: (count: number) => string;
  readonly mistakes: (count: number) => string;
  readonly nothingPublished: (count: number) => string;
  readonly restart: string;
  readonly fine: (counts: string) => string;
  readonly findings: (count: number) => string;
  readonly pageWritten: (file: string) => string;
  readonly listening: (version: string, address: string, release: number) => string;
  readonly tryThis: (docs: string, command: string) => string;
  readonly usage: string;
};

export const OPERATOR_TEXT: Readonly<Record<Language, OperatorSentences>> = {
  nl: {
    firstRelease: 'Eerste uitgave',
    importedRelease: 'Ingelezen uit bestanden',
    imported: (number, documents) => `Uitgave ${number} is gemaakt: ${documents} documenten.`,
    unchanged: (number) => `Er is niets veranderd sinds uitgave ${number}.`,
    pagesMissing: 'De webpagina’s zijn nog niet gebouwd; de API werkt wel. Bouwen: npm run build',
    filesDiffer: (number) =>
      `De bestanden van de catalogus verschillen van uitgave ${number}, die in gebruik blijft. Inlezen: npm run catalogue -- import`,
    filesBroken: (count) =>
      `De bestanden van de catalogus bevatten fouten (${count}); de laatste uitgave blijft in gebruik. Bekijken: npm run catalogue -- check`,
    mistakes: (count) => `Fouten in de catalogus: ${count}.`,
    nothingPublished: (count) => `Fouten in de catalogus: ${count}. Er is niets gepubliceerd.`,
    restart: 'Een dienst die al draait, gebruikt de nieuwe uitgave na een herstart.',
    fine: (counts) => `De catalogus is in orde: ${counts}.`,
    findings: (count) => `Dit kan nog beter (${count}):`,
    pageWritten: (file) => `Geschreven: ${file}.`,
    listening: (version, address, release) =>
      `Instrumentenwijzer ${version} luistert, met uitgave ${release} van de catalogus. Open in uw browser: ${address}`,
    tryThis: (docs, command) => `Documentatie van de API: ${docs}\nProbeer in een andere terminal:\n\n${command}\n`,
    usage:
      'Gebruik: npm run catalogue -- check [--json]\n         npm run catalogue -- page [--json]\n         npm run catalogue -- import [--title "…"] [--json]\n\ncheck   controleert de bestanden in fixtures\npage    schrijft docs/catalogue.md: wat de catalogus bevat, geteld\nimport  controleert ze en maakt er een nieuwe uitgave van\n\nEinde: 0 goed, 1 fouten in de catalogus, 2 iets anders.',
  },
  en: {
    firstRelease: 'First release',
    importedRelease: 'Imported from files',
    imported: (number, documents) => `Release ${number} is made: ${documents} documents.`,
    unchanged: (number) => `Nothing has changed since release ${number}.`,
    pagesMissing: 'The pages for people have not been built; the API works. To build them: npm run build',
    filesDiffer: (number) =>
      `The catalogue files differ from release ${number}, which stays in use. To import them: npm run catalogue -- import`,
    filesBroken: (count) =>
      `The catalogue files hold mistakes (${count}); the latest release stays in use. To see them: npm run catalogue -- check`,
    mistakes: (count) => `Mistakes in the catalogue: ${count}.`,
    nothingPublished: (count) => `Mistakes in the catalogue: ${count}. Nothing was published.`,
    restart: 'A service that is already running uses the new release after a restart.',
    fine: (counts) => `The catalogue is in order: ${counts}.`,
    findings: (count) => `This could be better still (${count}):`,
    pageWritten: (file) => `Written: ${file}.`,
    listening: (version, address, release) =>
      `Instrumentenwijzer ${version} listens, with release ${release} of the catalogue. Open in your browser: ${address}`,
    tryThis: (docs, command) => `Reference of the API: ${docs}\nTry in another terminal:\n\n${command}\n`,
    usage:
      'Usage: npm run catalogue -- check [--json]\n       npm run catalogue -- page [--json]\n       npm run catalogue -- import [--title "…"] [--json]\n\ncheck   checks the files in fixtures\npage    writes docs/catalogue.md: what the catalogue holds, counted\nimport  checks them and makes a new release of them\n\nEnds with 0 when fine, 1 for mistakes in the catalogue, 2 for anything else.',
  },
};
