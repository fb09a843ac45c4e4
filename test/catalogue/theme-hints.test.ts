import { describe, expect, it } from 'vitest';
import type { ThemeHint } from '../../src/core/catalogue/theme-hint.ts';
import type { Concept } from '../../src/core/schemes/concept.ts';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const { themeHints, vocabulary } = embeddedSnapshot().catalogue;
const activities = vocabulary.schemes.get('activities')?.concepts ?? new Map<string, Concept>();
const byNotation = (facet: string) =>
  new Map([...activities.values()].filter((one) => one.facet === facet).map((one) => [one.notation, one]));
const SBI_2008 = byNotation('sbi2008');

const of = (basis: string) => themeHints.filter((hint) => hint.basis === basis);
const titleOf = (concept: Concept | undefined) => concept?.name.nl.toLowerCase().replaceAll(/\W+/g, ' ');
const namesake = ({ activity }: ThemeHint) => SBI_2008.get(activities.get(activity)?.notation);

describe('the hints from activity to topsector', () => {
  it('lead to topsectors, all nine of them', () => {
    const themes = vocabulary.schemes.get('themes')?.concepts;
    const levels = new Set(themeHints.map(({ theme }) => themes?.get(theme)?.level));
    expect([...levels]).toEqual(['topsector']);
    expect(new Set(themeHints.map(({ theme }) => theme)).size).toBe(9);
  });

  it('rest on the sentences of CBS or the published list for SBI 2008, and on a title that stayed for SBI 2025', () => {
    const bases = (facet: string) => [
      ...new Set(themeHints.filter(({ activity }) => activities.get(activity)?.facet === facet).map((h) => h.basis)),
    ];
    expect(bases('sbi2008').sort()).toEqual(['cbs-description', 'ppo-list']);
    expect(bases('sbi2025').sort()).toEqual(['reworded-title', 'same-title']);
  });

  it('pass to SBI 2025 as they are only where code and title are the same', () => {
    expect(of('same-title').length).toBeGreaterThan(20);
    const wrong = of('same-title').filter((hint) => {
      const [now, then] = [activities.get(hint.activity), namesake(hint)];
      const same = themeHints.find(({ activity, theme }) => activity === then?.code && theme === hint.theme);
      return titleOf(now) !== titleOf(then) || same?.confidence !== hint.confidence;
    });
    expect(wrong).toEqual([]);
  });

  it('are less sure where the title was reworded', () => {
    expect(of('reworded-title').filter(({ confidence }) => confidence === 'high')).toEqual([]);
  });

  it('say nothing of codes that hold something else in SBI 2025', () => {
    // 013 was growing ornamental plants and is propagation; 5812 was databases and is newspapers.
    const told = themeHints.map(({ activity }) => activity);
    expect(told).toEqual(expect.arrayContaining(['sbi2008-013', 'sbi2008-5812']));
    expect(told.filter((code) => ['sbi2025-013', 'sbi2025-5812', 'sbi2025-512'].includes(code))).toEqual([]);
  });
});
