import { expect, it } from 'vitest';
import { AVAILABILITIES } from '../../../src/core/catalogue/availability.ts';
import { availabilityWords } from '../../../src/web/lookup/availability-words.ts';

const onDay = { asOf: '2026-05-20', language: 'nl' } as const;

it('names the last day somebody can apply, not the midnight after it', () => {
  expect(availabilityWords({ status: 'open', closes: '2026-12-31T23:00:00Z' }, onDay)).toEqual({
    text: 'Open tot en met 31 december 2026',
    when: 'now',
  });
});

it('names the day itself when the desk closes in the afternoon', () => {
  expect(availabilityWords({ status: 'open', closes: '2026-09-01T15:00:00Z' }, onDay).text).toBe(
    'Open tot en met 1 september 2026',
  );
});

it('warns from three weeks before the end', () => {
  const words = (closes: string) => availabilityWords({ status: 'open', closes }, onDay);
  expect(words('2026-06-04T15:00:00Z')).toEqual({
    text: 'Sluit binnenkort: u kunt tot en met 4 juni 2026 aanvragen',
    when: 'soon',
  });
  expect(words('2026-06-15T15:00:00Z').when).toBe('now');
});

it('says when something opens, where that is known', () => {
  expect(availabilityWords({ status: 'upcoming', opens: '2026-10-01T07:00:00Z' }, onDay).text).toBe(
    'Gaat open op 1 oktober 2026',
  );
  expect(availabilityWords({ status: 'upcoming' }, onDay).text).toBe('Gaat nog open');
});

it.each(AVAILABILITIES)('has words for %s in both languages', (status) => {
  const both = (['nl', 'en'] as const).map((language) => availabilityWords({ status }, { ...onDay, language }).text);
  expect(new Set(both).size).toBe(2);
});

it('never says that what is unknown is closed', () => {
  expect(availabilityWords({ status: 'unknown', inferred: true, opens: '2026-01-01T00:00:00Z' }, onDay).text).toBe(
    'Vraag het loket of dit open is',
  );
});
