import { type Failure, failure } from '../failure.ts';
import type { Rule } from '../rules/language.ts';
import { widerConcepts } from '../schemes/extents.ts';
import type { Catalogue, DocumentKind } from './catalogue.ts';
import type { Instrument } from './instrument.ts';
import { servingInstruments } from './serving-instruments.ts';

/** Reports what refers back to itself: definitions, safety nets that look at each other, instruments that succeed each other, concepts inside themselves. */
export function reportCycles(
  catalogue: Catalogue,
  reporter: (document: { kind: DocumentKind; id: string }) => (failure: Failure) => void,
): void {
  for (const id of catalogue.definitions.keys()) {
    const path = cycleFrom(id, (at) => definitionsIn(catalogue.definitions.get(at)?.rule));
    if (path) reporter({ kind: 'definition', id })(failure('cyclic-reference', ['rule'], { cycle: path }));
  }
  for (const id of catalogue.instruments.keys()) {
    const path = cycleFrom(id, (at) => servingTargets(catalogue, catalogue.instruments.get(at)));
    if (path) reporter({ kind: 'instrument', id })(failure('cyclic-reference', ['editions'], { cycle: path }));
  }
  for (const id of catalogue.instruments.keys()) {
    const path = cycleFrom(id, (at) => catalogue.instruments.get(at)?.succeeds ?? []);
    if (path) reporter({ kind: 'instrument', id })(failure('cyclic-reference', ['succeeds'], { cycle: path }));
  }
  for (const scheme of catalogue.vocabulary.schemes.values()) {
    const wider = widerConcepts(scheme.document.concepts);
    for (const code of scheme.concepts.keys()) {
      const path = cycleFrom(code, (at) => wider.get(at) ?? []);
      if (path) reporter({ kind: 'scheme', id: scheme.id })(failure('cyclic-reference', [code], { cycle: path }));
    }
  }
}

/** The way back to where it started, if there is one. */
function cycleFrom(
  start: string,
  next: (id: string) => readonly string[],
  path: readonly string[] = [start],
): readonly string[] | undefined {
  for (const id of next(path.at(-1) ?? start)) {
    if (id === start) return [...path, id];
    if (path.includes(id)) continue;
    const found = cycleFrom(start, next, [...path, id]);
    if (found) return found;
  }
  return undefined;
}

function nodesOf(rule: Rule | undefined): readonly Rule[] {
  if (!rule) return [];
  if (rule.node === 'all' || rule.node === 'any') return rule.parts.flatMap(nodesOf);
  return rule.node === 'not' ? nodesOf(rule.part) : [rule];
}

function definitionsIn(rule: Rule | undefined): readonly string[] {
  return nodesOf(rule).flatMap((node) => (node.node === 'definition' ? [node.definition] : []));
}

/** Only `serves` rules are looked at by a safety net, so only nets inside a `serves` rule can form a ring. */
function servingTargets(catalogue: Catalogue, instrument: Instrument | undefined): readonly string[] {
  const nets = (instrument?.editions ?? []).flatMap((edition) => nodesOf(edition.serves));
  return nets.flatMap((node) =>
    node.node === 'not-serving' ? servingInstruments(catalogue, node.target).map(({ id }) => id) : [],
  );
}
