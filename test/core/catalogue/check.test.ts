import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { jsonPointer } from '../../../src/core/failure.ts';

const S = { source: 'law' };
const text = { nl: 'tekst', en: 'text' };
const sme = { is: 'sme', ...S };
const assessment = { assessment: 'novel', text, ...S };

const document = (kind: CatalogueDocument['kind'], id: string, body: object): CatalogueDocument => ({
  kind,
  id,
  body: { id, ...body },
});
const fact = (id: string, rest: object) =>
  document('fact', id, { label: text, question: text, askedOf: 'company', effort: 1, ...rest });
const definition = (id: string, rule: object) => document('definition', id, { name: text, rule });

const edition = (rest: object) => ({
  id: '2016',
  valid: { from: '2016-01-01', until: '2017-01-01' },
  eligibility: sme,
  confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
  ...rest,
});
const instrument = (id: string, rest: object) =>
  document('instrument', id, {
    ...{ scope: 'regional', kind: 'voucher', name: text, summary: text, provider: ['desk'], desk: 'desk' },
    editions: [edition({})],
    ...rest,
  });

const BASE: readonly CatalogueDocument[] = [
  document('source', 'law', { title: 'The law' }),
  document('organisation', 'desk', { name: text, kind: 'desk', area: ['pv25'] }),
  document('scheme', 'places', { name: text, partition: true, levels: [] }),
  {
    kind: 'concepts',
    id: 'places/all',
    body: { scheme: 'places', concepts: [{ code: 'pv25', name: { nl: 'Gelderland' } }] },
  },
  fact('innovative', { type: 'boolean', whenTrue: text, whenFalse: text }),
  fact('employees', { type: 'number', unit: 'people' }),
  fact('foundingDate', { type: 'date' }),
  fact('companySize', { type: 'choice', options: [{ value: 'small', label: text }] }),
  fact('location', { type: 'concept', scheme: 'places' }),
  definition('sme', { fact: 'innovative', is: true, ...S }),
];

/** What is wrong with a sound catalogue to which these documents are added. */
function mistakes(...added: readonly CatalogueDocument[]): readonly string[] {
  const read = readCatalogue([...BASE, ...added]);
  return read.ok ? [] : read.failures.map(({ id, failure }) => `${id} ${failure.code} ${jsonPointer(failure.path)}`);
}

/** The same for the rule of one instrument. */
const mistakesInRule = (eligibility: object) => mistakes(instrument('x', { editions: [edition({ eligibility })] }));
const AT = '/editions/0/eligibility';

describe('checkCatalogue', () => {
  it('finds nothing wrong in a sound catalogue', () => {
    expect(mistakes(instrument('x', {}))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a fact', { fact: 'employes', atLeast: 3, ...S }, `unknown-reference ${AT}/fact`],
    ['a bounding fact', { fact: 'employees', atLeast: { fact: 'loan' }, ...S }, `unknown-reference ${AT}/atLeast/fact`],
    ['a definition', { is: 'smee', ...S }, `unknown-reference ${AT}/is`],
    ['a source', { is: 'sme', source: 'lore' }, `unknown-reference ${AT}/source`],
    ['a code', { fact: 'location', within: ['pv99'], ...S }, `unknown-reference ${AT}/within`],
    ['an option', { fact: 'companySize', in: ['smal'], ...S }, `unknown-option ${AT}/in`],
    ['an instrument', { instrument: 'y', is: 'not-serving', ...S }, `unknown-reference ${AT}/instrument`],
    [
      'a family',
      { 'instrument-family': 'kit', scope: 'regional', is: 'not-serving', ...S },
      `unknown-reference ${AT}/instrument-family`,
    ],
  ])('finds %s that does not exist', (_what, rule, failure) => {
    expect(mistakesInRule(rule)).toEqual([`x ${failure}`]);
  });

  it.each<[string, object, string]>([
    [
      'a comparison that does not fit the type',
      { fact: 'innovative', atLeast: 3, ...S },
      `wrong-operator ${AT}/atLeast`,
    ],
    ['text for a yes or no', { fact: 'innovative', is: 'ja', ...S }, `wrong-type ${AT}/is`],
    ['a number for a day', { fact: 'foundingDate', is: 2016, ...S }, `wrong-type ${AT}/is`],
    ['a day that does not exist', { fact: 'foundingDate', is: '2016-02-30', ...S }, `invalid-day ${AT}/is`],
    [
      'numbers between which a day must lie',
      { fact: 'foundingDate', between: [1, 2], ...S },
      `wrong-type ${AT}/between`,
    ],
    [
      'a bounding fact that is no number',
      { fact: 'employees', below: { fact: 'innovative' }, ...S },
      `wrong-type ${AT}/below`,
    ],
    ['an assessment under not', { not: { any: [assessment] } }, `assessment-negated ${AT}/not/any/0`],
  ])('finds %s', (_what, rule, failure) => {
    expect(mistakesInRule(rule)).toEqual([`x ${failure}`]);
  });

  it('finds an assessment that ends up under not by way of a definition', () => {
    const judged = definition('judged', { all: [sme, { is: 'novelty', ...S }] });
    const novelty = definition('novelty', assessment);
    const uses = instrument('x', { editions: [edition({ eligibility: { not: { is: 'judged', ...S } } })] });
    expect(mistakes(judged, novelty, uses)).toEqual([`x assessment-negated ${AT}/not`]);
    expect(
      mistakes(judged, novelty, instrument('x', { editions: [edition({ eligibility: { is: 'judged', ...S } })] })),
    ).toEqual([]);
  });

  it('finds an assessment on which a safety net would rest', () => {
    const regional = instrument('r', { family: 'kit', editions: [edition({ serves: { any: [assessment] } })] });
    const net = { 'instrument-family': 'kit', scope: 'regional', is: 'not-serving', ...S };
    const national = instrument('n', { scope: 'national', editions: [edition({ eligibility: net })] });
    expect(mistakes(regional, national)).toEqual([`n assessment-negated ${AT}`]);
    expect(mistakes(regional)).toEqual([]);
  });

  it('allows an assessment under two nots', () => {
    expect(mistakesInRule({ not: { not: assessment } })).toEqual([]);
  });

  it('finds a place, a scheme, a provider, a desk and a predecessor that do not exist', () => {
    const broken = [
      document('organisation', 'fund', { name: text, kind: 'fund', area: ['pv99'], source: 'lore' }),
      fact('theme', { type: 'concept', scheme: 'themes' }),
      fact('age', { type: 'number', unit: 'years', derivedFrom: ['birthday'] }),
      instrument('x', { provider: ['desk', 'dsk'], desk: 'loket', succeeds: ['w'] }),
    ];
    expect([...mistakes(...broken)].sort()).toEqual([
      'age unknown-reference /derivedFrom/0',
      'fund unknown-reference /area/0',
      'fund unknown-reference /source',
      'theme unknown-reference /scheme',
      'x unknown-reference /desk',
      'x unknown-reference /provider/1',
      'x unknown-reference /succeeds/0',
    ]);
  });
});

describe('reportCycles', () => {
  it('finds definitions that use each other', () => {
    const [a, b] = [definition('a', { is: 'b', ...S }), definition('b', { not: { all: [{ is: 'a', ...S }] } })];
    expect(mistakes(a, b)).toEqual(['a cyclic-reference /rule', 'b cyclic-reference /rule']);
  });

  it('finds instruments that succeed each other', () => {
    expect(mistakes(instrument('a', { succeeds: ['b'] }), instrument('b', { succeeds: ['a'] }))).toEqual([
      'a cyclic-reference /succeeds',
      'b cyclic-reference /succeeds',
    ]);
  });

  it('finds places that lie inside each other', () => {
    const concepts = [
      { code: 'a', name: text, mappings: [{ to: 'b', type: 'broader' }] },
      { code: 'b', name: text, broader: ['c'] },
      { code: 'c', name: text, mappings: [{ to: 'a', type: 'narrower' }] },
    ];
    const wrong = (more: readonly object[]) =>
      mistakes({ kind: 'concepts', id: 'places/ring', body: { scheme: 'places', concepts: more } });
    expect(wrong(concepts)).toEqual([]);
    const [a, b, c] = concepts;
    expect(wrong([a ?? {}, b ?? {}, { ...c, broader: ['a'] }])).toEqual(
      ['a', 'b', 'c'].map((code) => `places cyclic-reference /${code}`),
    );
  });

  it('finds desks that each serve what the other does not', () => {
    const servesUnless = (other: string) => [edition({ serves: { instrument: other, is: 'not-serving', ...S } })];
    expect(
      mistakes(instrument('a', { editions: servesUnless('b') }), instrument('b', { editions: servesUnless('a') })),
    ).toEqual(['a cyclic-reference /editions', 'b cyclic-reference /editions']);
  });

  it('allows a safety net outside the part that says whom a desk serves', () => {
    const net = (other: string) => [edition({ eligibility: { instrument: other, is: 'not-serving', ...S } })];
    expect(mistakes(instrument('a', { editions: net('b') }), instrument('b', { editions: net('a') }))).toEqual([]);
  });
});

describe('a prior', () => {
  const sizes = (prior: object) =>
    mistakes(fact('stage', { type: 'choice', options: [{ value: 'early', label: text }], prior }));

  it('is of options of its fact, from a source', () => {
    expect(sizes({ shares: { early: 3 }, ...S })).toEqual([]);
    expect(sizes({ shares: { erly: 3 } })).toEqual([
      'stage missing-source /prior',
      'stage unknown-reference /prior/shares/erly',
    ]);
    expect(sizes({ shares: { early: 3 }, source: 'lwa' })).toEqual(['stage unknown-reference /prior/source']);
  });

  it('is of codes of the scheme, or of stretches of numbers', () => {
    const place = (prior: object) => mistakes(fact('site', { type: 'concept', scheme: 'places', prior }));
    expect(place({ shares: { pv25: 1 }, ...S })).toEqual([]);
    expect(place({ shares: { pv26: 1 }, ...S })).toEqual(['site unknown-reference /prior/shares/pv26']);
    const brackets = [{ below: 10, share: 4 }, { share: 1 }];
    expect(mistakes(fact('hours', { type: 'number', unit: 'hours', prior: { brackets, ...S } }))).toEqual([]);
    expect(sizes({ brackets, ...S })).toEqual(['stage unknown-member /prior/brackets']);
  });
});
