import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptsShape, read } from '../../../src/core/catalogue/parse.ts';
import { parseDay } from '../../../src/core/day.ts';
import { buildScheme, liesInside } from '../../../src/core/schemes/scheme.ts';
import type { Truth } from '../../../src/core/truth.ts';

type Written = Readonly<Record<string, unknown>> & { readonly code: string };

/** A scheme of concepts as an editor writes them. */
function schemeOf(concepts: readonly Written[], partition: boolean) {
  const named = concepts.map((concept) => ({ name: { nl: concept.code }, ...concept }));
  const input = read(conceptsShape, { scheme: 'x', concepts: named }, (failure) => expect.unreachable(failure.code));
  return buildScheme({ id: 'x', name: { nl: 'x', en: 'x' }, partition, levels: [], concepts: input?.concepts ?? [] });
}

function relate(concepts: readonly Written[], partition: boolean, asOf = '2016-05-20') {
  const scheme = schemeOf(concepts, partition);
  const day = parseDay(asOf);
  return (code: string, ...asked: readonly string[]): Truth | undefined =>
    day && liesInside(scheme.extentOn(code, day), scheme.area(asked));
}

const PLACES: readonly Written[] = [
  { code: 'nl' },
  { code: 'oost', broader: ['nl'] },
  { code: 'pv25', broader: ['oost'] },
  { code: 'pv23', broader: ['oost'] },
  { code: 'arnhem', broader: ['pv25'] },
  { code: 'tiel', broader: ['pv25'] },
  { code: 'almelo', broader: ['pv23'] },
  { code: 'border-region', members: ['almelo', 'arnhem'] },
  { code: 'abroad' },
];

describe('a place', () => {
  const place = relate(PLACES, true);

  it.each<[string, string[], Truth]>([
    ['arnhem', ['arnhem'], 'yes'],
    ['arnhem', ['pv25'], 'yes'],
    ['arnhem', ['nl'], 'yes'],
    ['arnhem', ['border-region'], 'yes'],
    ['arnhem', ['pv23'], 'no'],
    ['arnhem', ['abroad'], 'no'],
    ['pv25', ['arnhem'], 'unknown'],
    ['pv25', ['border-region'], 'unknown'],
    ['pv25', ['arnhem', 'tiel'], 'yes'],
    ['tiel', ['border-region'], 'no'],
    ['nl', ['oost'], 'yes'],
    ['border-region', ['oost'], 'yes'],
    ['border-region', ['pv25'], 'unknown'],
    ['abroad', ['nl'], 'no'],
  ])('%s within %j: %s', (code, asked, says) => {
    expect(place(code, ...asked)).toBe(says);
  });

  it('that is not in the scheme is unknown, never no', () => {
    expect(place('utopia', 'nl')).toBe('unknown');
  });
});

describe('a theme', () => {
  const theme = relate(
    [
      { code: 'energy' },
      { code: 'water', mappings: [{ to: 'delta', type: 'exact' }] },
      { code: 'delta' },
      { code: 'chemistry', mappings: [{ to: 'green-chemistry', type: 'narrower' }] },
      { code: 'green-chemistry' },
      { code: 'solar', mappings: [{ to: 'energy', type: 'broader' }] },
      {
        code: 'cleantech',
        mappings: [
          { to: 'energy', type: 'related' },
          { to: 'water', type: 'related' },
        ],
      },
      { code: 'subsidised', members: ['energy', 'chemistry'] },
    ],
    false,
  );

  it.each<[string, string, Truth]>([
    ['water', 'delta', 'yes'],
    ['delta', 'water', 'yes'],
    ['green-chemistry', 'chemistry', 'yes'],
    ['chemistry', 'green-chemistry', 'unknown'],
    ['solar', 'energy', 'yes'],
    ['energy', 'solar', 'unknown'],
    ['cleantech', 'energy', 'unknown'],
    ['energy', 'cleantech', 'unknown'],
    ['cleantech', 'delta', 'unknown'],
    ['cleantech', 'chemistry', 'no'],
    ['energy', 'water', 'no'],
    ['solar', 'subsidised', 'yes'],
    ['green-chemistry', 'subsidised', 'yes'],
    ['cleantech', 'subsidised', 'unknown'],
    ['water', 'subsidised', 'no'],
  ])('%s within %s: %s', (code, asked, says) => {
    expect(theme(code, asked)).toBe(says);
  });

  it('that its narrower ones together do not fill is not inside them', () => {
    const field = relate([{ code: 'life-sciences' }, { code: 'medicine', broader: ['life-sciences'] }], false);
    expect(field('life-sciences', 'medicine')).toBe('unknown');
  });
});

describe('an activity', () => {
  const activity = relate(
    [
      { code: 'sbi2008-01', edition: 'sbi2008' },
      { code: 'sbi2008-011', edition: 'sbi2008', broader: ['sbi2008-01'] },
      { code: 'sbi2008-62', edition: 'sbi2008' },
      { code: 'sbi2025-01', edition: 'sbi2025' },
      { code: 'sbi2025-62', edition: 'sbi2025' },
    ],
    true,
  );

  it.each<[string, string[], Truth]>([
    ['sbi2008-011', ['sbi2008-01'], 'yes'],
    ['sbi2008-62', ['sbi2008-01'], 'no'],
    ['sbi2025-62', ['sbi2008-01'], 'unknown'],
    ['sbi2008-62', ['sbi2025-01'], 'unknown'],
    ['sbi2025-62', ['sbi2008-01', 'sbi2025-01'], 'no'],
    ['sbi2025-01', ['sbi2008-01', 'sbi2025-01'], 'yes'],
  ])('%s within %j: %s, for one classification says nothing of the other', (code, asked, says) => {
    expect(activity(code, ...asked)).toBe(says);
  });
});

describe('a municipality that merged', () => {
  const MERGER: readonly Written[] = [
    { code: 'north' },
    { code: 'south' },
    { code: 'old-mill', broader: ['north'], until: '2018-01-01', successors: ['new-mill'] },
    { code: 'old-ford', broader: ['south'], until: '2018-01-01', successors: ['new-mill'] },
    { code: 'new-mill', broader: ['north'], from: '2018-01-01' },
    { code: 'brook', broader: ['south'] },
  ];
  const [in2016, in2019] = [relate(MERGER, true, '2016-05-20'), relate(MERGER, true, '2019-05-20')];

  it('lies where it lay as long as it existed', () => {
    expect([in2016('old-ford', 'south'), in2016('old-ford', 'north')]).toEqual(['yes', 'no']);
  });

  it('counts afterwards as what it went into', () => {
    expect([in2019('old-ford', 'north'), in2019('old-ford', 'south'), in2019('old-mill', 'new-mill')]).toEqual([
      'yes',
      'no',
      'yes',
    ]);
  });

  it('counts, under its new name, as any of what it came from while that existed', () => {
    expect([in2016('new-mill', 'north'), in2016('new-mill', 'old-ford')]).toEqual(['unknown', 'unknown']);
  });

  it('leaves its province whole', () => {
    expect([in2019('north', 'new-mill'), in2016('north', 'old-mill')]).toEqual(['yes', 'yes']);
  });

  it('does not matter to its neighbours', () => {
    expect([in2016('brook', 'south'), in2019('brook', 'south')]).toEqual(['yes', 'yes']);
  });
});

describe('naming a narrower code', () => {
  it('never changes an answer that was decided', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const concepts = fc.tuple(
      ...codes.map((code, index) => {
        const [wider, narrower] = [codes.slice(0, index), codes.slice(index + 1)];
        const mappings = (type: string, to: readonly string[]) =>
          fc.subarray([...to]).map((chosen) => chosen.slice(0, 1).map((one) => ({ to: one, type })));
        return fc
          .tuple(
            fc.subarray(wider),
            mappings('broader', wider),
            mappings('narrower', narrower),
            mappings('related', wider),
            mappings('exact', [`${code}-too`]),
          )
          .map(([broader, ...all]) => ({ code, broader, mappings: all.flat() }));
      }),
      ...codes.map((code) => fc.constant({ code: `${code}-too`, broader: [], mappings: [] })),
    );
    fc.assert(
      fc.property(concepts, fc.boolean(), fc.subarray(codes, { minLength: 1 }), (written, partition, asked) => {
        const within = relate(written, partition);
        for (const { code, broader } of written) {
          const decided = broader.map((wider) => within(wider, ...asked)).filter((truth) => truth !== 'unknown');
          for (const truth of decided) expect(within(code, ...asked)).toBe(truth);
        }
      }),
      { numRuns: 500 },
    );
  });
});
