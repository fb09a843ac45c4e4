import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { AVAILABILITIES } from '../src/core/catalogue/availability.ts';
import { parseProfile } from '../src/core/facts/parse-profile.ts';
import { match } from '../src/core/matching/match.ts';
import { VERDICTS } from '../src/core/matching/verdict.ts';
import { parseAsOf } from '../src/core/moment.ts';
import { benefitSumText } from '../src/text/benefit-sum-text.ts';
import { embeddedSnapshot } from './support/embedded-snapshot.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/cases');

const caseShape = z.strictObject({
  story: z.string().min(20),
  asOf: z.string(),
  profile: z.record(z.string(), z.unknown()),
  expect: z.record(
    z.string(),
    z.strictObject({
      verdict: z.enum(VERDICTS).optional(),
      availability: z.enum(AVAILABILITIES).optional(),
      missing: z.array(z.string()).optional(),
      asks: z.array(z.string()).optional(),
      atMost: z.number().optional(),
      sum: z.string().optional(),
      desk: z.string().optional(),
    }),
  ),
  absent: z.array(z.string()).optional(),
  source: z.union([z.string(), z.array(z.string()).min(1)]),
});

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const stories = files.map((file) => {
  const { cases } = z
    .strictObject({ cases: z.array(caseShape).min(1) })
    .parse(parse(readFileSync(join(FOLDER, file), 'utf8')));
  return { file, cases };
});

/** What the service says of each instrument in force, in the words of a case. */
function answer({ profile, asOf }: z.output<typeof caseShape>) {
  const snapshot = embeddedSnapshot();
  const time = parseAsOf(asOf);
  if (!time) throw new Error(`not a day or moment: ${asOf}`);
  const parsed = parseProfile(profile, snapshot.catalogue.vocabulary, time);
  if (!parsed.ok) throw new Error(`the profile is refused: ${JSON.stringify(parsed.failures)}`);
  const { matches } = match(snapshot, parsed.value, time);
  return new Map(
    matches.map(({ candidate, verdict, missing, estimate }) => [
      candidate.compiled.instrument.id,
      {
        verdict,
        missing,
        availability: candidate.availability.status,
        desk: candidate.compiled.instrument.desk,
        atMost: estimate?.atMost,
        sum: benefitSumText(estimate?.steps ?? [], 'nl'),
      },
    ]),
  );
}

for (const { file, cases } of stories) {
  describe(file, () => {
    for (const story of cases) {
      it(story.story, () => {
        const answers = answer(story);
        for (const [instrument, { missing, asks, ...plain }] of Object.entries(story.expect)) {
          const given = answers.get(instrument);
          expect(given, `${instrument} is not in force on ${story.asOf}`).toBeDefined();
          expect(given, instrument).toMatchObject(plain);
          if (missing)
            expect([...(given?.missing ?? [])].sort(), `${instrument}: missing`).toEqual([...missing].sort());
          if (asks) expect(given?.missing, `${instrument}: asks`).toEqual(expect.arrayContaining(asks));
        }
        for (const instrument of story.absent ?? [])
          expect(answers.has(instrument), `${instrument} is in force`).toBe(false);
      });
    }
  });
}

describe('the cases together', () => {
  const all = stories.flatMap(({ cases }) => cases);
  const named = new Set(all.flatMap((story) => Object.keys(story.expect)));

  it('are told once each', () => {
    const told = all.map((story) => story.story);
    expect(new Set(told).size).toBe(told.length);
  });

  it('rest on sources of the catalogue', () => {
    const { sources } = embeddedSnapshot().catalogue;
    const cited = all.flatMap(({ source }) => source);
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('speak of every instrument of the catalogue', () => {
    const unspoken = [...embeddedSnapshot().catalogue.instruments.keys()].filter((id) => !named.has(id));
    expect(unspoken).toEqual([]);
  });

  it('show a way into and a way out of every instrument', () => {
    const verdicts = all.flatMap((story) => [
      ...Object.entries(story.expect).map(
        ([id, { verdict }]) => `${id} ${verdict?.startsWith('eligible') ? 'in' : verdict}`,
      ),
      // Not in force is the way out of what no fact can refuse.
      ...(story.absent ?? []).map((id) => `${id} ineligible`),
    ]);
    const told = new Set(verdicts);
    const untold = [...embeddedSnapshot().catalogue.instruments.keys()].flatMap((id) =>
      [`${id} in`, `${id} ineligible`].filter((way) => !told.has(way)),
    );
    expect(untold).toEqual([]);
  });

  it('visit all twelve provinces', () => {
    const places = embeddedSnapshot().catalogue.vocabulary.schemes.get('places');
    const day = parseAsOf('2016-06-01');
    const provinces = [...(places?.concepts.values() ?? [])].filter((concept) => concept.level === 'province');
    const given = all.flatMap(({ profile }) =>
      typeof profile.location === 'string' ? (places?.find(profile.location) ?? []) : [],
    );
    const visited = provinces.filter((province) => {
      const area = places?.area([province.code]);
      return given.some((place) => {
        const extent = day && places?.extentOn(place.code, day.day);
        return extent && area && extent.every((word, i) => (word & ~(area.inside[i] ?? 0)) === 0);
      });
    });
    expect(visited.map((province) => province.name.nl)).toHaveLength(12);
  });
});
