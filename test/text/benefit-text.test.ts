import { describe, expect, it } from 'vitest';
import { BENEFIT_FORMS, type Benefit } from '../../src/core/catalogue/instrument.ts';
import type { Fact } from '../../src/core/facts/fact.ts';
import { LANGUAGES } from '../../src/core/text.ts';
import { benefitText, estimateText } from '../../src/text/benefit-text.ts';
import { LINKED_DATA_TEXTS } from '../../src/text/linked-data-text.ts';
import { isWhole, unsoundIn } from './sound.ts';

const common = {
  question: { nl: 'Hoe?', en: 'How?' },
  askedOf: 'project',
  effort: 1,
  sources: [],
  derivedFrom: [],
} as const;
const facts: ReadonlyMap<string, Fact> = new Map<string, Fact>([
  [
    'costs',
    {
      ...common,
      id: 'costs',
      type: 'number',
      unit: 'euro',
      integer: false,
      label: { nl: 'kosten van het project', en: 'costs of the project' },
    },
  ],
  [
    'companySize',
    {
      ...common,
      ...{ id: 'companySize', type: 'choice', label: { nl: 'omvang', en: 'size' } },
      options: [
        { value: 'small', label: { nl: 'kleine onderneming', en: 'small enterprise' } },
        { value: 'medium', label: { nl: 'middelgrote onderneming', en: 'medium-sized enterprise' } },
      ],
    },
  ],
  [
    'jobs',
    {
      ...common,
      ...{ id: 'jobs', type: 'number', unit: 'count', integer: true },
      label: { nl: 'aantal banen', en: 'number of jobs' },
    },
  ],
  [
    'starter',
    {
      ...common,
      ...{ id: 'starter', type: 'boolean', label: { nl: 'starter', en: 'starter' } },
      whenTrue: { nl: 'Starter', en: 'Starter' },
      whenFalse: { nl: 'Geen starter', en: 'No starter' },
    },
  ],
]);
const BY_SIZE = { by: 'companySize', values: { small: 45, medium: 35 } };

const says = (benefit: Partial<Benefit>) =>
  LANGUAGES.map((language) => benefitText({ form: 'grant', sources: [], ...benefit }, facts, language));

describe('benefitText', () => {
  it.each<[Partial<Benefit>, string, string]>([
    [{ fixed: 3750 }, 'Een vast bedrag van € 3.750.', 'A lump sum of €3,750.'],
    [{ maximum: 50_000 }, 'Hoogstens € 50.000.', 'At most €50,000.'],
    [{ percentage: 67.5, of: 'costs' }, '67,5% van de kosten van het project.', '67.5% of the costs of the project.'],
    [
      { maximum: 50_000, note: { nl: 'Het kan ook een lening zijn.', en: 'It can be a loan too.' } },
      'Hoogstens € 50.000. Het kan ook een lening zijn.',
      'At most €50,000. It can be a loan too.',
    ],
    [{ minimum: 5000 }, 'Vanaf € 5.000.', 'From €5,000.'],
    [
      { maximumShare: 40, of: 'costs' },
      'Hoogstens 40% van de kosten van het project.',
      'At most 40% of the costs of the project.',
    ],
    [
      {
        of: 'costs',
        brackets: [{ upTo: 10_000, percentage: 36 }, { upTo: 20_000, percentage: 20 }, { percentage: 16 }],
      },
      'Van de kosten van het project 36% over de eerste € 10.000, 20% tot € 20.000 en 16% daarboven.',
      'Of the costs of the project, 36% over the first €10,000, 20% up to €20,000 and 16% above that.',
    ],
    [
      { each: { of: 'jobs', amount: 10_000 }, maximum: 100_000 },
      '€ 10.000 keer het aantal banen, hoogstens € 100.000.',
      '€10,000 times the number of jobs, at most €100,000.',
    ],
    [
      { percentage: 50, of: 'costs', perParticipant: { count: 'partners', maximum: 20_000 } },
      '50% van de kosten van het project, hoogstens € 20.000 per deelnemer.',
      '50% of the costs of the project, at most €20,000 for each participant.',
    ],
    [
      { perParticipant: { count: 'partners', minimum: 5000, maximum: 20_000 } },
      'Van € 5.000 tot € 20.000 per deelnemer.',
      'From €5,000 to €20,000 for each participant.',
    ],
    [
      { percentage: { by: 'starter', values: { true: 50, false: 36 } }, of: 'costs' },
      '50% (starter) of 36% (geen starter) van de kosten van het project.',
      '50% (starter) or 36% (no starter) of the costs of the project.',
    ],
    [{ minimum: 5000, maximum: 50_000 }, 'Van € 5.000 tot € 50.000.', 'From €5,000 to €50,000.'],
    [
      {},
      'Hoeveel het is, weten we niet. Vraag het na bij het loket.',
      'We do not know the amount. Please ask the desk.',
    ],
    [{ text: { nl: 'Een cursus.', en: 'A course.' }, fixed: 1 }, 'Een cursus.', 'A course.'],
  ])('says of %j: %s', (benefit, nl, en) => {
    expect(says(benefit)).toEqual([nl, en]);
  });

  it('names the percentage, of what, and the most it can be', () => {
    const [nl, en] = says({ percentage: 40, of: 'costs', maximum: 50_000 });
    expect(nl).toMatch(/^40% van .*kosten van het project, hoogstens € 50\.000\.$/);
    expect(en).toMatch(/^40% of .*costs of the project, at most €50,000\.$/);
  });

  it('names what each size of company gets', () => {
    const [nl = ''] = says({ percentage: BY_SIZE, of: 'costs' });
    for (const words of ['45%', '35%', 'leine onderneming', 'iddelgrote onderneming']) expect(nl).toContain(words);
  });

  it.each<Partial<Benefit>>([
    { percentage: 40 },
    { percentage: 40, of: 'costs', minimum: 1, maximum: BY_SIZE },
    { percentage: BY_SIZE },
    { percentage: BY_SIZE, of: 'costs', maximum: BY_SIZE },
    { fixed: 0 },
    { minimum: BY_SIZE, maximum: 100 },
  ])('says %j in whole sentences', (benefit) => {
    for (const text of says(benefit)) expect(isWhole(text) ? [] : [text, ...unsoundIn(text)]).toEqual([]);
  });

  it.each(BENEFIT_FORMS)('has a name for the form %s in both languages', (form) => {
    const { nl, en } = LINKED_DATA_TEXTS.forms[form];
    expect([nl, en].filter((name) => name === '')).toEqual([]);
  });
});

describe('estimateText', () => {
  const inDutch = (estimate: Parameters<typeof estimateText>[0]) => estimateText(estimate, 'nl');

  it('says nothing when nothing can be said', () => {
    expect([inDutch({}), inDutch({ atLeast: 5000 })]).toEqual(['', '']);
  });

  it.each<[string, Parameters<typeof estimateText>[0], string]>([
    ['an exact amount', { atLeast: 3750, atMost: 3750 }, '€ 3.750'],
    ['a limit', { atMost: 36_000 }, 'hoogstens € 36.000'],
    ['a range', { atLeast: 5000, atMost: 50_000 }, '€ 5.000'],
    ['less than the least', { atMost: 1000, belowMinimum: 5000 }, 'hoogstens € 1.000'],
  ])('tells %s after what was said before', (_what, estimate, words) => {
    for (const language of LANGUAGES) expect(isWhole(estimateText(estimate, language).slice(1))).toBe(true);
    expect(inDutch(estimate)).toMatch(/^ Bij u/);
    expect(inDutch(estimate)).toContain(words);
  });
});
