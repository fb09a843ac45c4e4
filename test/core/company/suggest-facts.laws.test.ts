import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Company, DaySpan, VisitingAddress } from '../../../src/core/company/company.ts';
import { parseKvkNumber } from '../../../src/core/company/kvk-number.ts';
import { suggestFacts } from '../../../src/core/company/suggest-facts.ts';
import { dayOfNumber } from '../../../src/core/day.ts';
import { DERIVATIONS } from '../../../src/core/facts/derive.ts';
import { parseProfile } from '../../../src/core/facts/parse-profile.ts';
import { wholeDay } from '../../../src/core/moment.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const { catalogue } = embeddedSnapshot();
const { vocabulary } = catalogue;

const conceptsOf = (scheme: string) => [...(vocabulary.schemes.get(scheme)?.concepts.values() ?? [])];
const MUNICIPALITIES = conceptsOf('places').flatMap(({ level, name }) => (level === 'municipality' ? [name.nl] : []));
const SBI_CODES = conceptsOf('activities').flatMap(({ notation }) => notation ?? []);
const LEGAL_FORMS = conceptsOf('legal-forms').map(({ name }) => name.nl);

/** Days from 2010 to 2030. */
const dayNumbers = fc.integer({ min: 14_610, max: 22_000 });
const days = dayNumbers.map(dayOfNumber);
const spans: Arbitrary<DaySpan> = fc
  .tuple(dayNumbers, fc.constantFrom(1, 31, 365))
  .map(([from, length]) => ({ from: dayOfNumber(from), until: dayOfNumber(from + length) }));
const addresses: Arbitrary<VisitingAddress> = fc.oneof(
  fc.constant({ shielded: true } as const),
  fc.record({
    shielded: fc.constant(false as const),
    postcode: fc.option(fc.oneof(fc.integer({ min: 1000, max: 9999 }).map(String), fc.string()), { nil: undefined }),
    town: fc.option(fc.oneof(fc.constantFrom(...MUNICIPALITIES), fc.string()), { nil: undefined }),
    country: fc.constantFrom(undefined, 'Nederland', 'België'),
  }),
);
const orNothing = <T>(some: Arbitrary<T>) => fc.option(some, { nil: undefined });
const counts = orNothing(fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer()));
const companies: Arbitrary<Company> = fc.record({
  number: fc.constant(parseKvkNumber('90000001') ?? expect.fail()),
  registered: orNothing(spans),
  started: orNothing(spans),
  ended: orNothing(spans),
  persons: counts,
  personsAtMainEstablishment: counts,
  legalForms: fc.array(fc.oneof(fc.constantFrom(...LEGAL_FORMS), fc.string()), { maxLength: 2 }),
  activities: fc.array(fc.oneof(fc.constantFrom(...SBI_CODES), fc.string({ maxLength: 5 })), { maxLength: 4 }),
  visitingAddress: orNothing(addresses),
});

const asked = fc.record({ company: companies, asOf: days.map(wholeDay), seenOn: days });

describe('whatever a register tells', () => {
  it('gives suggestions a profile takes, one by one and all together', () => {
    fc.assert(
      fc.property(asked, ({ company, asOf, seenOn }) => {
        const { suggestions } = suggestFacts(company, { ...catalogue, asOf, seenOn });
        const values = suggestions.map(({ fact, value }) => [fact, value] as const);
        for (const value of [...values.map((one) => [one]), values]) {
          expect(parseProfile(Object.fromEntries(value), vocabulary, asOf)).toMatchObject({ ok: true });
        }
        const facts = suggestions.map(({ fact }) => fact);
        expect(new Set(facts).size).toBe(facts.length);
      }),
    );
  });

  it('gives no fact that the service derives from confirmed ones', () => {
    fc.assert(
      fc.property(asked, ({ company, asOf, seenOn }) => {
        const { suggestions } = suggestFacts(company, { ...catalogue, asOf, seenOn });
        expect(suggestions.filter(({ fact }) => Object.hasOwn(DERIVATIONS, fact))).toEqual([]);
      }),
    );
  });

  it('takes nothing for certain on another day than the register was asked', () => {
    fc.assert(
      fc.property(asked, ({ company, asOf, seenOn }) => {
        fc.pre(asOf.day !== seenOn);
        const { suggestions } = suggestFacts(company, { ...catalogue, asOf, seenOn });
        expect(suggestions.every(({ confirm }) => confirm)).toBe(true);
      }),
    );
  });

  it('gives the same again, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(asked, ({ company, asOf, seenOn }) => {
        const before = JSON.stringify(company);
        const first = suggestFacts(company, { ...catalogue, asOf, seenOn });
        expect(suggestFacts(company, { ...catalogue, asOf, seenOn })).toEqual(first);
        expect(JSON.stringify(company)).toBe(before);
      }),
    );
  });

  it('never tells a place of a shielded address', () => {
    fc.assert(
      fc.property(asked, ({ company, asOf, seenOn }) => {
        const shielded: Company = { ...company, visitingAddress: { shielded: true } };
        const { suggestions } = suggestFacts(shielded, { ...catalogue, asOf, seenOn });
        expect(suggestions.filter(({ fact }) => fact === 'location')).toEqual([]);
      }),
    );
  });
});
