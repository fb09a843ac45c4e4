import type { MatchResult } from '../../core/matching/match.ts';
import type { Language } from '../../core/text.ts';
import { givenText } from '../../text/value-text.ts';
import type { MatchedSites } from '../../usecases/match-profile.ts';
import { totalsWire } from './totals-wire.ts';

/** What came out for each site. */
export function sitesWire({ sites }: MatchedSites, best: number, language: Language) {
  return sites.map(({ result, resultDigest }, site) => ({
    location: siteWire(result, language),
    best: site === best,
    resultDigest,
    totals: totalsWire(result.totals),
    verdicts: result.matches.map(({ candidate, verdict }) => ({
      instrument: candidate.compiled.instrument.id,
      verdict,
    })),
  }));
}

/** The place of a site: its code, or what was given where that is no single code. */
export function siteWire({ profile, snapshot }: MatchResult, language: Language): { code: string; name: string } {
  const { vocabulary } = snapshot.catalogue;
  const [fact, known] = [vocabulary.facts.get('location'), profile.understood.get('location')];
  if (!fact || !known) return { code: '', name: '' };
  const name = givenText(fact, known.value, vocabulary, language);
  return { code: 'is' in known.value ? String(known.value.is) : name, name };
}
