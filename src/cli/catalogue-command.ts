import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeStop, now, openStore, PACKAGE_ROOT } from '../compose.ts';
import { type Environment, readConfig } from '../config.ts';
import { DOCUMENT_KINDS } from '../core/catalogue/catalogue.ts';
import { findingsIn } from '../core/catalogue/findings.ts';
import { compileSnapshot } from '../core/catalogue/snapshot.ts';
import { jsonPointer } from '../core/failure.ts';
import { momentText } from '../core/moment.ts';
import type { Language } from '../core/text.ts';
import { filesDigest } from '../files/files-digest.ts';
import type { LocatedFailure } from '../files/located-failure.ts';
import { type CatalogueFiles, readCatalogueFiles } from '../files/read-catalogue-files.ts';
import { failureLine } from '../text/failure-line.ts';
import { failureText } from '../text/failure-text.ts';
import { OPERATOR_TEXT } from '../text/operator-text.ts';
import { checkFiles, importCatalogue } from '../usecases/import-catalogue.ts';
import { cataloguePage } from './catalogue-page.ts';

export type CommandWorld = {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly environment?: Environment;
  readonly root?: string;
};

/** What a command found: for people, and as data for `--json`. */
type Outcome = { readonly exitCode: 0 | 1; readonly text: string; readonly data: Readonly<Record<string, unknown>> };

/** Runs `check`, `page` or `import`. 0: fine; 1: mistakes in the catalogue; 2: a wrong command or setting, or no database. */
export async function catalogueCommand(args: readonly string[], world: CommandWorld): Promise<0 | 1 | 2> {
  let language: Language = 'en';
  try {
    const config = readConfig(world.environment);
    language = config.language;
    const parsed = readArguments(args);
    if (!parsed || parsed.help) {
      (parsed ? world.write : world.writeError)(`${OPERATOR_TEXT[language].usage}\n`);
      return parsed ? 0 : 2;
    }
    const root = world.root ?? PACKAGE_ROOT;
    const files = readCatalogueFiles(root);
    const outcome =
      parsed.command === 'check'
        ? check(files, language)
        : parsed.command === 'page'
          ? writePage(files, { root, language })
          : await importFiles(files, { root, databaseFile: config.databaseFile, title: parsed.title, language });
    const { exitCode, text, data } = outcome;
    world.write(`${parsed.json ? JSON.stringify(data, null, 2) : text}\n`);
    return exitCode;
  } catch (error) {
    world.writeError(`${describeStop(error, language)}\n`);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        title: { type: 'string' },
      },
    });
    const [command, ...rest] = positionals;
    const known = ((command === 'check' || command === 'page') && values.title === undefined) || command === 'import';
    if (!values.help && (!known || rest.length > 0)) return undefined;
    return { command, ...values };
  } catch {
    return undefined;
  }
}

function check(files: CatalogueFiles, language: Language): Outcome {
  const checked = checkFiles(files);
  const { fine, findings, mistakes } = OPERATOR_TEXT[language];
  if (!checked.ok) return brokenFiles(checked.failures, { language, end: mistakes(checked.failures.length) });
  const counts = DOCUMENT_KINDS.map(
    (kind) => [kind, files.documents.filter((one) => one.kind === kind).length] as const,
  );
  const list = counts.map(([kind, count]) => `${count} ${kind}`).join(', ');
  const found = findingsIn(checked.catalogue).map(files.locate);
  const lines = found.length === 0 ? [] : [findings(found.length), ...found.map((one) => failureLine(one, language))];
  return {
    exitCode: 0,
    text: [fine(list), ...lines].join('\n'),
    data: { ok: true, counts: Object.fromEntries(counts), findings: found.map((one) => failureData(one, language)) },
  };
}

const PAGE = 'docs/catalogue.md';

function writePage(
  files: CatalogueFiles,
  { root, language }: { readonly root: string; readonly language: Language },
): Outcome {
  const checked = checkFiles(files);
  const { mistakes, pageWritten } = OPERATOR_TEXT[language];
  if (!checked.ok) return brokenFiles(checked.failures, { language, end: mistakes(checked.failures.length) });
  const snapshot = compileSnapshot(checked.catalogue, { number: 0, digest: '' });
  writeFileSync(join(root, PAGE), cataloguePage(snapshot));
  return { exitCode: 0, text: pageWritten(PAGE), data: { ok: true, file: PAGE } };
}

type ImportOptions = {
  readonly root: string;
  readonly databaseFile: string;
  readonly title: string | undefined;
  readonly language: Language;
};

async function importFiles(
  files: CatalogueFiles,
  { root, databaseFile, title, language }: ImportOptions,
): Promise<Outcome> {
  const store = await openStore({ databaseFile });
  try {
    const publication = {
      title: title ?? OPERATOR_TEXT.nl.importedRelease,
      createdAt: momentText(now()),
      filesDigest: filesDigest(root),
    };
    const result = await importCatalogue(store, files, publication);
    const { imported, nothingPublished, restart, unchanged } = OPERATOR_TEXT[language];
    if (!result.ok) return brokenFiles(result.failures, { language, end: nothingPublished(result.failures.length) });
    const { info, created } = result;
    const text = created ? `${imported(info.number, info.documentCount)}\n${restart}` : unchanged(info.number);
    return { exitCode: 0, text, data: { ok: true, created, release: info } };
  } finally {
    await store.close();
  }
}

function failureData({ file, line, failure }: LocatedFailure, language: Language) {
  return { file, line, path: jsonPointer(failure.path), code: failure.code, message: failureText(failure, language) };
}

function brokenFiles(
  failures: readonly LocatedFailure[],
  { language, end }: { language: Language; end: string },
): Outcome {
  const lines = failures.map((found) => failureLine(found, language));
  const data = failures.map((found) => failureData(found, language));
  const text = [...lines, end].join('\n');
  return { exitCode: 1, text, data: { ok: false, failures: data } };
}
