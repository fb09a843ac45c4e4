import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Room = {
  readonly name: string;
  /** The files of the room, below src; the first room that fits counts. */
  readonly files: RegExp;
  /** Rooms it may import; its own need not be named. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Rooms and packages it may import types from, and nothing that runs. */
  readonly types?: readonly string[];
};

const ABOVE_ALL = [
  'core',
  'words',
  'text',
  'store',
  'sqlite',
  'register',
  'kvk',
  'files',
  'usecases',
  'import',
  'exports',
  'http',
  'contract',
  'top',
];

/** Who may import what. */
const ROOMS: readonly Room[] = [
  { name: 'core', files: /^core\/(.+\/)?parse\.ts$/, rooms: [], packages: ['zod'] },
  { name: 'core', files: /^core\//, rooms: [], packages: [] },
  { name: 'words', files: /^words\//, rooms: [], packages: [], types: ['core'] },
  { name: 'text', files: /^text\//, rooms: ['words', 'core'], packages: [] },
  { name: 'store', files: /^store\/[^/]+\.ts$/, rooms: ['core'], packages: ['node:crypto'] },
  {
    name: 'sqlite',
    files: /^store\/sqlite\//,
    rooms: ['store', 'core'],
    packages: ['drizzle-orm', 'better-sqlite3', 'node:*'],
  },
  { name: 'register', files: /^kvk\/company-register\.ts$/, rooms: ['core'], packages: [] },
  { name: 'kvk', files: /^kvk\//, rooms: ['register', 'core'], packages: ['zod'] },
  {
    name: 'files',
    files: /^files\//,
    rooms: ['core', 'store'],
    packages: ['yaml', 'node:fs', 'node:path', 'node:url'],
  },
  {
    name: 'import',
    files: /^usecases\/import-[^/]+\.ts$/,
    rooms: ['core', 'store', 'files', 'usecases'],
    packages: [],
  },
  { name: 'usecases', files: /^usecases\//, rooms: ['core', 'store'], packages: ['node:crypto'] },
  { name: 'exports', files: /^exports\//, rooms: ['core', 'words', 'text'], packages: [] },
  {
    name: 'contract',
    files: /^http\/contract\//,
    rooms: ['http', 'usecases', 'register', 'core', 'text'],
    packages: ['zod'],
  },
  {
    name: 'http',
    files: /^http\//,
    rooms: ['contract', 'usecases', 'store', 'register', 'core', 'words', 'text', 'exports'],
    packages: ['fastify', '@fastify/*', 'fastify-type-provider-zod', 'zod', 'prom-client', 'pino', 'node:*'],
  },
  {
    name: 'cli',
    files: /^cli\//,
    rooms: ['usecases', 'import', 'core', 'text', 'files', 'top'],
    packages: ['node:*'],
  },
  { name: 'client', files: /^client\//, rooms: [], packages: [], types: ['contract', 'zod'] },
  { name: 'shared', files: /^web\/shared\//, rooms: ['client'], packages: ['lit'], types: ['core'] },
  {
    name: 'web',
    files: /^web\//,
    rooms: ['shared', 'client', 'words'],
    packages: ['lit'],
    types: ['core'],
  },
  { name: 'build', files: /^build\//, rooms: ['core', 'web', 'shared'], packages: ['node:*', 'vite'] },
  { name: 'top', files: /^(app|compose|config|server)\.ts$/, rooms: ABOVE_ALL, packages: ['*'] },
];

/** Calls and words that belong in one file only, or nowhere. */
const ONLY_IN: readonly { readonly what: RegExp; readonly files: readonly string[] }[] = [
  { what: /^process\.env$/, files: ['config.ts'] },
  { what: /^Date\.now$/, files: ['compose.ts'] },
  { what: /^new Date\(\)$/, files: ['compose.ts'] },
  { what: /^Math\.random$/, files: [] },
];

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 45;

const ROOT = fileURLToPath(new URL('../src/', import.meta.url));

type Import = { readonly specifier: string; readonly typeOnly: boolean; readonly target: string | undefined };

type Source = { readonly path: string; readonly tree: ts.SourceFile; readonly imports: readonly Import[] };

const sources = readSources();

describe('the import table', () => {
  it('gives every file a room', () => {
    expect(sources.filter(({ path }) => !roomOf(path)).map(({ path }) => path)).toEqual([]);
  });

  it('is kept by every import', () => {
    expect(violations(({ path, imports }) => imports.filter((i) => !allowed(path, i)).map((i) => i.specifier))).toEqual(
      [],
    );
  });

  it('has no rings at run time', () => {
    expect(rings()).toEqual([]);
  });

  it('points at files that exist, by their whole name', () => {
    const paths = new Set(allFiles());
    const broken = ({ target }: Import) => target !== undefined && !paths.has(target);
    expect(violations(({ imports }) => imports.filter(broken).map((i) => i.specifier))).toEqual([]);
  });
});

describe('a source file', () => {
  it('has a name in kebab-case', () => {
    const odd = sources.map(({ path }) => path).filter((path) => !/^([a-z0-9]+(-[a-z0-9]+)*[/.])+ts$/.test(path));
    expect(odd).toEqual([]);
  });

  it(`has at most ${LONGEST_FILE} lines`, () => {
    const lines = (tree: ts.SourceFile) => tree.text.trimEnd().split('\n').length;
    expect(violations(({ tree }) => (lines(tree) > LONGEST_FILE ? [`${lines(tree)} lines`] : []))).toEqual([]);
  });

  it(`has functions of at most ${LONGEST_FUNCTION} lines`, () => {
    expect(violations(({ tree }) => longFunctions(tree))).toEqual([]);
  });

  it('exports its own names only, and none as default', () => {
    const wrong = (node: ts.Node) =>
      (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
      ts.isExportAssignment(node) ||
      node.kind === ts.SyntaxKind.DefaultKeyword;
    expect(found(wrong)).toEqual([]);
  });

  it('is typed throughout', () => {
    expect(found((node) => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))).toEqual([]);
  });

  it('leaves nothing open and silences no type error', () => {
    const words = /@ts-ignore|@ts-nocheck|\b(?:TODO|FIXME|XXX)\b/g;
    expect(violations(({ tree }) => tree.text.match(words) ?? [])).toEqual([]);
  });

  it('asks for the time, chance and environment only where that is allowed', () => {
    const wrong = violations(({ path, tree }) =>
      nodesOf(tree)
        .filter((node) => ts.isPropertyAccessExpression(node) || ts.isNewExpression(node))
        .map((node) =>
          node
            .getText(tree)
            .replace('globalThis.', '')
            .replace(/^new Date$/, 'new Date()'),
        )
        .filter((text) => ONLY_IN.some(({ what, files }) => what.test(text) && !files.includes(path))),
    );
    expect(wrong).toEqual([]);
  });
});

function allFiles(): readonly string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' });
}

function readSources(): readonly Source[] {
  const paths = allFiles().filter((path) => path.endsWith('.ts'));
  return paths.sort().map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    return { path, tree, imports: nodesOf(tree).flatMap((node) => importOf(node, path)) };
  });
}

function importOf(node: ts.Node, path: string): readonly Import[] {
  const from = (specifier: string, typeOnly: boolean): readonly Import[] => [
    {
      specifier,
      typeOnly,
      target: specifier.startsWith('.') ? normalize(join(dirname(path), bare(specifier))) : undefined,
    },
  ];
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    // `import { type X }` does not count: what is left of it at run time still loads the file.
    return from(node.moduleSpecifier.text, node.importClause?.isTypeOnly === true);
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return from(node.moduleSpecifier.text, node.isTypeOnly);
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const argument = dynamic ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) ? from(argument.text, false) : [];
}

/** Without what only the bundler reads: `lookup.css?inline`. */
function bare(specifier: string): string {
  return specifier.split('?')[0] ?? specifier;
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find(({ files }) => files.test(path));
}

function allowed(path: string, { specifier, target, typeOnly }: Import): boolean {
  const room = roomOf(path);
  if (!room) return false;
  const types = typeOnly ? (room.types ?? []) : [];
  if (target === undefined) return [...room.packages, ...types].some((name) => isPackage(specifier, name));
  const to = roomOf(target)?.name ?? '';
  return to === room.name || room.rooms.includes(to) || types.includes(to);
}

/** `name` itself or a part of it (`drizzle-orm/sqlite-core`); a name that ends in `*` stands for all that begin so. */
function isPackage(specifier: string, name: string): boolean {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** Each ring once, written from its first file on. */
function rings(): readonly string[] {
  const imports = new Map(sources.map((source) => [source.path, source.imports.filter((i) => !i.typeOnly)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (trail.includes(path) || done.has(path)) return;
    for (const { target } of imports.get(path) ?? []) if (target !== undefined) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}

function longFunctions(tree: ts.SourceFile): readonly string[] {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return nodesOf(tree)
    .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
    .map((node) => ({ node, lines: line(node.end) - line(node.getStart(tree)) + 1 }))
    .filter(({ lines }) => lines > LONGEST_FUNCTION)
    .map(({ node, lines }) => `${nameOf(node, tree)}: ${lines} lines`);
}

function nameOf(node: ts.Node, tree: ts.SourceFile): string {
  const named = ts.isArrowFunction(node) ? node.parent : node;
  const name = ts.getNameOfDeclaration(named as ts.Declaration)?.getText(tree);
  return name ?? `function on line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

function nodesOf(tree: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return nodes;
}

function found(wrong: (node: ts.Node) => boolean): readonly string[] {
  return violations(({ tree }) =>
    nodesOf(tree)
      .filter(wrong)
      .map((node) => `line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: ${node.getText(tree)}`),
  );
}

function violations(of: (source: Source) => readonly string[]): readonly string[] {
  return sources.flatMap((source) => of(source).map((what) => `${source.path}: ${what}`));
}
