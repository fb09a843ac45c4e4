import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileSnapshot } from '../../../src/core/catalogue/snapshot.ts';
import { addDays, type Day, isWithin } from '../../../src/core/day.ts';
import { openingsOf } from '../../../src/core/landscape/openings.ts';
import { startOfDay, wholeDay } from '../../../src/core/moment.ts';
import { checkFiles } from '../../../src/usecases/import-catalogue.ts';
import { buildCatalogue } from '../../support/build-catalogue.ts';
import { embeddedSnapshot } from '../../support/embedded-snapshot.ts';

const embedded = embeddedSnapshot();

const checked = checkFiles(buildCatalogue());
if (!checked.ok) throw new Error(JSON.stringify(checked.failures));
const snapshot = compileSnapshot(checked.catalogue, { number: 1, digest: 'x' });

const day = (text: string) => text as Day;

const told = (asOf: string, from: string, until: string, filter: object = {}) =>
  openingsOf(snapshot, { asOf: wholeDay(day(asOf)), period: { from: day(from), until: day(until) }, ...filter });

const listed = (...asked: Parameters<typeof told>) =>
  told(...asked).openings.map(({ compiled, status }) => [compiled.instrument.id, compiled.edition.id, status]);

describe('the openings of a period', () => {
  it('stand by name, with how they are on the day asked for', () => {
    expect(listed('2016-05-20', '2016-01-01', '2017-01-01')).toEqual([
      ['growth-loan', '2015', 'continuous'],
      ['study-east', '2016', 'open'],
      ['study-national', '2016', 'upcoming'],
    ]);
    expect(listed('2017-06-01', '2016-01-01', '2017-01-01').map(([, , status]) => status)).toEqual([
      'continuous',
      'closed',
      'closed',
    ]);
  });

  it('leave out what lies before or after', () => {
    expect(listed('2016-05-20', '2016-09-02', '2017-01-01').map(([id]) => id)).toEqual(['growth-loan']);
    expect(listed('2016-05-20', '2016-01-01', '2016-05-10').map(([id]) => id)).toEqual(['growth-loan']);
    expect(listed('2016-05-20', '2016-01-01', '2016-05-11').map(([id]) => id)).toEqual(['growth-loan', 'study-east']);
  });

  it('name apart the editions of which no opening is known', () => {
    const names = ({ undated }: ReturnType<typeof told>) =>
      undated.map(({ instrument, edition }) => `${instrument.id} ${edition.id}`);
    expect(names(told('2016-05-20', '2016-01-01', '2017-01-01'))).toEqual(['voucher-south 2016']);
    expect(names(told('2016-05-20', '2016-01-01', '2018-01-01'))).toEqual(['study-east 2017', 'voucher-south 2016']);
  });

  it('can be those of one kind or scope', () => {
    expect(listed('2016-05-20', '2016-01-01', '2017-01-01', { kind: 'loan' }).map(([id]) => id)).toEqual([
      'growth-loan',
    ]);
    expect(listed('2016-05-20', '2016-01-01', '2017-01-01', { scope: 'regional' }).map(([id]) => id)).toEqual([
      'study-east',
    ]);
  });
});

describe('an opening that lasts as long as its edition', () => {
  const first = embedded.editions.find(
    ({ edition }) => edition.valid.until !== undefined && edition.openings.some(({ continuous }) => continuous),
  );

  it('is over with it, and yet to come before it', () => {
    if (!first) throw new Error('no such edition');
    const { from, until } = first.edition.valid;
    const status = (asOf: Day) =>
      openingsOf(embedded, { asOf: wholeDay(asOf), period: first.edition.valid }).openings.find(
        ({ compiled }) => compiled === first,
      )?.status;
    expect(status(addDays(until ?? day('2017-01-01'), -1))).toBe('continuous');
    expect(status(until ?? day('2017-01-01'))).toBe('closed');
    if (from) expect(status(addDays(from, -1))).toBe('upcoming');
  });
});

describe('an opening is listed', () => {
  it('exactly when some day of the period has a moment of it', () => {
    const starts = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2015-01-01'), days));
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 40 }), (from, length) => {
        const until = addDays(from, length);
        const found = new Set(
          openingsOf(embedded, { asOf: wholeDay(from), period: { from, until } }).openings.map(
            ({ opening }) => opening,
          ),
        );
        const days = Array.from({ length }, (_, i) => addDays(from, i));
        for (const { edition } of embedded.editions) {
          for (const opening of edition.openings) {
            const onSomeDay = days.some(
              (one) =>
                (opening.opens !== undefined
                  ? opening.opens < startOfDay(addDays(one, 1))
                  : isWithin({ from: edition.valid.from }, one)) &&
                (opening.closes !== undefined
                  ? startOfDay(one) < opening.closes
                  : isWithin({ until: edition.valid.until }, one)),
            );
            const inForce = days.some((one) => isWithin(edition.valid, one));
            expect(found.has(opening)).toBe(onSomeDay && inForce);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
