import { describe, expect, it } from 'vitest';
import type { CatalogueDocument } from '../../../src/core/catalogue/catalogue.ts';
import { type ReadResult, readCatalogue } from '../../../src/core/catalogue/read-catalogue.ts';
import { jsonPointer } from '../../../src/core/failure.ts';

const S = { source: 'law' };
const text = { nl: 'tekst', en: 'text' };

const document = (kind: CatalogueDocument['kind'], id: string, body: object): CatalogueDocument => ({
  kind,
  id,
  body: { id, ...body },
});
const fact = (id: string, rest: object) =>
  document('fact', id, { label: text, question: text, askedOf: 'company', effort: 1, ...rest });
const SHARED = { scope: 'regional', kind: 'voucher', name: text, summary: text, provider: ['desk'], desk: 'desk' };

const BASE: readonly CatalogueDocument[] = [
  document('source', 'law', { title: 'The law' }),
  document('organisation', 'desk', { name: text, kind: 'desk' }),
  fact('innovative', { type: 'boolean', whenTrue: text, whenFalse: text }),
  fact('costs', { type: 'number', unit: 'euro' }),
  fact('deMinimisRoom', { type: 'number', unit: 'euro' }),
];

/** A catalogue with one edition that has these members besides those it needs. */
function catalogueWith(members: object, instrument: object = {}): ReadResult {
  const edition = {
    id: '2016',
    valid: {},
    eligibility: { fact: 'innovative', is: true, ...S },
    confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' },
    ...members,
  };
  return readCatalogue([
    ...BASE,
    document('instrument', 'x', { ...SHARED, family: 'kit', editions: [edition], ...instrument }),
  ]);
}

function mistakes(members: object): readonly string[] {
  const read = catalogueWith(members);
  return read.ok ? [] : read.failures.map(({ failure }) => `${failure.code} ${jsonPointer(failure.path)}`);
}

const benefit = (rest: object) => ({ benefit: { form: 'grant', ...rest, ...S } });
const by = (fact: string) => ({ by: fact, values: { true: 1 } });
const AT = '/editions/0/benefit';

describe('what a benefit, its aid and its stacking may say', () => {
  it.each<[string, object]>([
    ['only a form', { benefit: { form: 'loan' } }],
    [
      'slices of the costs',
      benefit({ of: 'costs', brackets: [{ upTo: 1, percentage: by('innovative') }, { percentage: 2 }] }),
    ],
    [
      'slices that end',
      benefit({
        of: 'costs',
        brackets: [
          { upTo: 1, percentage: 3 },
          { upTo: 2, percentage: 2 },
        ],
      }),
    ],
    [
      'an amount for each, for every participant',
      benefit({ each: { of: 'costs', amount: 1 }, perParticipant: { count: 'costs', maximum: 9 } }),
    ],
    [
      'aid and notes',
      {
        aid: { regime: 'gber', articles: ['25', '20a'], ...S },
        stacking: [{ combine: 'no', with: ['x', 'kit'], text, ...S }],
      },
    ],
  ])('finds nothing wrong in %s', (_what, members) => {
    expect(mistakes(members)).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['costs', benefit({ of: 'cost', percentage: 1 }), `unknown-reference ${AT}/of`],
    ['a choice', benefit({ of: 'costs', maximumShare: by('size') }), `unknown-reference ${AT}/maximumShare/by`],
    [
      'a choice of a slice',
      benefit({ of: 'costs', brackets: [{ upTo: 1, percentage: 1 }, { percentage: by('size') }] }),
      `unknown-reference ${AT}/brackets/1/percentage/by`,
    ],
    ['a number', benefit({ each: { of: 'jobs', amount: 1 } }), `unknown-reference ${AT}/each/of`],
    [
      'participants',
      benefit({ perParticipant: { count: 'partners', maximum: 1 } }),
      `unknown-reference ${AT}/perParticipant/count`,
    ],
    [
      'an instrument or family to combine with',
      { stacking: [{ combine: 'no', with: ['kitt'], text, ...S }] },
      'unknown-reference /editions/0/stacking/0/with/0',
    ],
    ['a source of the aid', { aid: { regime: 'gber', source: 'lore' } }, 'unknown-reference /editions/0/aid/source'],
  ])('finds %s that does not exist', (_what, members, mistake) => {
    expect(mistakes(members)).toEqual([mistake]);
  });

  it.each<[string, object, string]>([
    ['an amount without a source', { benefit: { form: 'grant', maximum: 1 } }, `missing-source ${AT}`],
    [
      'an amount for each participant without one',
      { benefit: { form: 'grant', perParticipant: { count: 'costs', maximum: 1 } } },
      `missing-source ${AT}`,
    ],
    ['aid without one', { aid: { regime: 'de-minimis' } }, 'missing-source /editions/0/aid'],
    ['a note without one', { stacking: [{ combine: 'yes', text }] }, 'missing-source /editions/0/stacking/0'],
    ['a regime that does not exist', { aid: { regime: 'agvv', ...S } }, 'unknown-option /editions/0/aid/regime'],
    [
      'an article that is no number',
      { aid: { regime: 'gber', articles: ['art. 25'], ...S } },
      'invalid-value /editions/0/aid/articles/0',
    ],
    ['two ways to work it out', benefit({ of: 'costs', percentage: 1, fixed: 2 }), `invalid-value ${AT}`],
    [
      'slices that go down',
      benefit({
        of: 'costs',
        brackets: [
          { upTo: 2, percentage: 1 },
          { upTo: 1, percentage: 1 },
        ],
      }),
      `invalid-value ${AT}/brackets`,
    ],
    [
      'a slice after the one without an end',
      benefit({ of: 'costs', brackets: [{ percentage: 1 }, { upTo: 1, percentage: 1 }] }),
      `invalid-value ${AT}/brackets`,
    ],
  ])('finds %s', (_what, members, mistake) => {
    expect(mistakes(members)).toEqual([mistake]);
  });
});

describe('de minimis aid', () => {
  const aid = { aid: { regime: 'de-minimis', ...S } };
  const capOf = (members: object, instrument: object = {}) => {
    const read = catalogueWith(members, instrument);
    if (!read.ok) throw new Error(JSON.stringify(read.failures));
    return read.catalogue.instruments.get('x')?.editions[0]?.benefit?.cappedBy;
  };

  it.each<[string, object, object, string | undefined]>([
    ['a grant for a company', { ...benefit({ fixed: 1 }), ...aid }, {}, 'deMinimisRoom'],
    [
      'a grant for each of several',
      { ...benefit({ perParticipant: { count: 'costs', maximum: 1 } }), ...aid },
      { applicantType: 'consortium' },
      'deMinimisRoom',
    ],
    [
      'a grant that several get together',
      { ...benefit({ fixed: 1 }), ...aid },
      { applicantType: 'consortium' },
      undefined,
    ],
    ['a loan, of which the aid is only a part', { benefit: { form: 'loan', maximum: 1, ...S }, ...aid }, {}, undefined],
    [
      'a grant that may be under other rules',
      { ...benefit({ fixed: 1 }), aid: { regime: 'gber-or-de-minimis', ...S } },
      {},
      undefined,
    ],
    ['a grant of which no rules are known', benefit({ fixed: 1 }), {}, undefined],
  ])('limits %s accordingly', (_what, members, instrument, cap) => {
    expect(capOf(members, instrument)).toBe(cap);
  });

  it('cannot be stated where nothing tells the room', () => {
    const read = readCatalogue([
      ...BASE.filter(({ id }) => id !== 'deMinimisRoom'),
      document('instrument', 'x', {
        ...SHARED,
        editions: [
          {
            ...{ id: '2016', valid: {}, eligibility: { fact: 'innovative', is: true, ...S } },
            ...{ confirmed: { on: '2016-01-01', confidence: 'high', reviewBy: '2017-01-01' } },
            ...benefit({ fixed: 1 }),
            ...aid,
          },
        ],
      }),
    ]);
    expect(read.ok ? [] : read.failures.map(({ failure }) => failure)).toMatchObject([
      { code: 'unknown-reference', details: { given: 'deMinimisRoom' } },
    ]);
  });
});
