import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { failure, type Path } from '../core/failure.ts';
import { failureOfFile, type LocatedFailure } from './located-failure.ts';

/** A file as data, and the line on which each part of it stands. */
export type ParsedFile = {
  readonly file: string;
  readonly value: unknown;
  readonly failures: readonly LocatedFailure[];
  readonly lineOf: (path: Path) => number;
};

/** Reads a YAML file, with everything that is wrong with its form. Keys that stand twice are wrong too. */
export function parseYamlFile(root: string, file: string): ParsedFile {
  const text = readText(root, file);
  if (typeof text !== 'string') return unreadable(file, text.problem);
  const { document, lines } = parseText(text);
  const failures = [...document.errors, ...document.warnings].map(
    ({ message, pos }): LocatedFailure => ({
      file,
      line: lines.linePos(pos[0]).line,
      failure: failure('unreadable-file', [], { expected: message.replace(/\.$/, '') }),
    }),
  );
  return { file, value: contentOf(document), failures, lineOf: (path) => lineIn(document, lines, path) };
}

/**
 * Reads a JSON file. The reference lists are long, and JSON.parse is many times faster than YAML; the lines (JSON is YAML) are looked up only
 * when something is wrong.
 */
export function parseJsonFile(root: string, file: string): ParsedFile {
  const text = readText(root, file);
  if (typeof text !== 'string') return unreadable(file, text.problem);
  try {
    const value: unknown = JSON.parse(text);
    let parsed: ReturnType<typeof parseText> | undefined;
    const lineOf = (path: Path) => {
      parsed ??= parseText(text);
      return lineIn(parsed.document, parsed.lines, path);
    };
    return { file, value, failures: [], lineOf };
  } catch (error) {
    return unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

function readText(root: string, file: string): string | { readonly problem: string } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch (error) {
    return { problem: error instanceof TypeError ? 'It is not UTF-8 text' : 'It cannot be opened' };
  }
}

function unreadable(file: string, expected: string): ParsedFile {
  const failures = [failureOfFile(file, 'unreadable-file', [], { expected })];
  return { file, value: undefined, failures, lineOf: () => 1 };
}

function parseText(text: string) {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

/** What can be made of a document; too many aliases make it throw, after an error that is already reported or is reported by its shape. */
function contentOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** The line of the part a path leads to, or of the deepest part of it that exists. A member is found at its key. */
function lineIn(document: Document, lines: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    let key: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      [key, node] = [pair?.key, pair?.value];
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
    }
    offset = startOf(key) ?? startOf(node) ?? offset;
    if (node === undefined) break;
  }
  return Math.max(1, lines.linePos(offset).line);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
