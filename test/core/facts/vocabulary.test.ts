import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/day.ts';
import { type PostcodeTable, provincesOfPostcode } from '../../../src/core/facts/vocabulary.ts';

const on = (text: string) => {
  const day = parseDay(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
};

const TABLE: PostcodeTable = {
  ranges: [
    [4130, 4139, 'pv26'],
    [6500, 6584, 'pv25'],
    [6585, 6599, 'pv31'],
  ],
  inferred: [[6600, 6609, 'pv25']],
  former: [{ first: 4130, last: 4133, province: 'pv28', until: on('2019-01-01') }],
  straddling: [{ postcode: 6584, provinces: ['pv25', 'pv31'] }],
};

describe('provincesOfPostcode', () => {
  it.each([
    ['four digits', '6511', ['pv25']],
    ['with letters', '6511 AB', ['pv25']],
    ['with letters and no space', '6511ab', ['pv25']],
    ['with space around it', ' 6511 AB ', ['pv25']],
    ['the first of a range', '6585', ['pv31']],
    ['the last of a range', '6599', ['pv31']],
    ['a post-office box between ranges', '6605', ['pv25']],
    ['an area on the border lies in either province', '6584', ['pv25', 'pv31']],
  ])('%s: %s', (_what, postcode, provinces) => {
    expect(provincesOfPostcode(TABLE, postcode, on('2016-05-20'))).toEqual(provinces);
  });

  it.each([
    ['2018-12-31', '4131', ['pv28']],
    ['2019-01-01', '4131', ['pv26']],
    ['2018-12-31', '4134', ['pv26']],
  ])('on %s counts %s to the province it then lay in', (day, postcode, provinces) => {
    expect(provincesOfPostcode(TABLE, postcode, on(day))).toEqual(provinces);
  });

  it.each(['9999', '0651', '651', '65111', '6511 A', '6511 ABC', 'Nijmegen', ''])(
    'knows no province for "%s"',
    (text) => {
      expect(provincesOfPostcode(TABLE, text, on('2016-05-20'))).toBeUndefined();
    },
  );
});
