import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/core/catalogue/instrument.ts';
import type { Rule } from '../../src/core/rules/language.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const { instruments, vocabulary } = embeddedSnapshot().catalogue;
const editions = [...instruments.values()].flatMap((instrument) =>
  instrument.editions.map((edition) => ({ name: `${instrument.id} ${edition.id}`, edition })),
);

/** Whether a rule cannot hold without a definition. */
function demands(rule: Rule, definition: string): boolean {
  if (rule.node === 'all') return rule.parts.some((part) => demands(part, definition));
  return rule.node === 'definition' && rule.definition === definition;
}

const isDeMinimis = ({ aid }: Edition) => aid?.regime === 'de-minimis';

describe('de minimis aid in the catalogue', () => {
  it('is given only while there is room, and only such aid asks for room', () => {
    const named = (one: typeof editions) => one.map(({ name }) => name);
    const asking = editions.filter(({ edition }) => demands(edition.eligibility, 'de-minimis-room'));
    expect(asking.length).toBeGreaterThan(3);
    expect(named(asking)).toEqual(named(editions.filter(({ edition }) => isDeMinimis(edition))));
  });

  it('is never told of an edition of which nothing is said to be brought', () => {
    const untold = editions.filter(({ edition }) => edition.aid && !edition.benefit);
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  it('has articles where the block exemption is named, and nowhere else', () => {
    const odd = editions.filter(
      ({ edition: { aid } }) => aid && aid.articles.length > 0 !== aid.regime.startsWith('gber'),
    );
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});

describe('a benefit in the catalogue', () => {
  it('has an amount for options of its choice only', () => {
    const strange = editions.flatMap(({ name, edition: { benefit } }) =>
      [
        benefit?.percentage,
        benefit?.maximumShare,
        benefit?.minimum,
        benefit?.maximum,
        ...(benefit?.brackets ?? []).map(({ percentage }) => percentage),
      ].flatMap((amount) => {
        if (typeof amount !== 'object') return [];
        const fact = vocabulary.facts.get(amount.by);
        const options =
          fact?.type === 'boolean'
            ? ['true', 'false']
            : fact && 'options' in fact
              ? fact.options.map(({ value }) => value)
              : [];
        return Object.keys(amount.values)
          .filter((value) => !options.includes(value))
          .map((value) => `${name}: ${value}`);
      }),
    );
    expect(strange).toEqual([]);
  });

  it('is worked out from numbers', () => {
    const wrong = editions.flatMap(({ name, edition: { benefit } }) =>
      [benefit?.of, benefit?.each?.of, benefit?.perParticipant?.count].flatMap((fact) =>
        fact !== undefined && vocabulary.facts.get(fact)?.type !== 'number' ? [`${name}: ${fact}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });
});
