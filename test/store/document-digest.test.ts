import { describe, expect, it } from 'vitest';
import { canonicalJson, catalogueDigest, textDigest } from '../../src/store/document-digest.ts';

describe('canonicalJson', () => {
  it('is the same for members in any order', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 'x' }] })).toBe('{"a":[{"c":"x","d":2}],"b":1}');
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson(['b', 'a'])).not.toBe(canonicalJson(['a', 'b']));
  });

  it('leaves out members without a value, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [undefined] })).toBe('{"b":null,"c":[null]}');
  });

  it('can be read back', () => {
    const value = { 'é "x"': ['\u2028', 1e21, -0.5, true] };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});

describe('catalogueDigest', () => {
  it('is the SHA-256 of sorted lines of kind, id and document digest', () => {
    const body = textDigest('{}');
    expect(
      catalogueDigest([
        { kind: 'source', id: 'b', body: {} },
        { kind: 'fact', id: 'a', body: {} },
      ]),
    ).toBe(textDigest(`fact a ${body}\nsource b ${body}`));
  });
});

describe('textDigest', () => {
  it('is a SHA-256 in hexadecimals', () => {
    // The first test vector of FIPS 180-2, appendix B.1.
    expect(textDigest('abc')).toBe('sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
