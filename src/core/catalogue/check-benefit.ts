import { type Failure, failure, type Path } from '../failure.ts';
import type { Provenance } from '../rules/language.ts';
import { amountsIn, factsIn } from './benefit-parts.ts';
import type { Catalogue } from './catalogue.ts';
import { checkReference } from './check-reference.ts';
import type { Benefit, Stacking } from './instrument.ts';

type Report = (failure: Failure) => void;

/** Reports facts and sources of a benefit that do not exist, and amounts without a source. */
export function checkBenefit(benefit: Benefit, catalogue: Catalogue, path: Path, report: Report): void {
  const { facts } = catalogue.vocabulary;
  for (const { fact, at } of factsIn(benefit)) checkReference(facts, fact, [...path, ...at], report);
  const { fixed, each, perParticipant } = benefit;
  const bare = amountsIn(benefit).length === 0 && (fixed ?? each ?? perParticipant) === undefined;
  if (!bare) checkProvenance(benefit, catalogue, path, report);
  else checkSources(benefit, catalogue, path, report);
}

/** Reports what a note on stacking names that does not exist. */
export function checkStacking(stacking: Stacking, catalogue: Catalogue, path: Path, report: Report): void {
  const families = [...catalogue.instruments.values()].flatMap(({ family }) => family ?? []);
  const known = new Map([...families, ...catalogue.instruments.keys()].map((id) => [id, id]));
  for (const [i, id] of stacking.with.entries()) checkReference(known, id, [...path, 'with', i], report);
  checkProvenance(stacking, catalogue, path, report);
}

/** Reports sources that do not exist, and a statement that has none and does not say why. */
export function checkProvenance(stated: Provenance, catalogue: Catalogue, path: Path, report: Report): void {
  checkSources(stated, catalogue, path, report);
  if (stated.sources.length === 0 && !stated.unsourced) report(failure('missing-source', path));
}

function checkSources({ sources }: Provenance, catalogue: Catalogue, path: Path, report: Report): void {
  for (const source of sources) checkReference(catalogue.sources, source, [...path, 'source'], report);
}
