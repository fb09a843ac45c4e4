/** Who asks for a next question, at two moments of a call; each is sent to the service by a test. */
export const QUESTION_REQUEST_EXAMPLES = {
  begin: {
    summary: 'Het begin van een gesprek: alleen de plaats is bekend',
    value: { profile: { location: 'Gelderland' }, asOf: '2016-05-20', language: 'nl' },
  },
  verder: {
    summary: 'Verderop: over geld lenen en kapitaal, en de omzet is niet bekend',
    value: {
      profile: { location: 'Gelderland', themes: ['htsm'], employees: { atLeast: 10, below: 50 } },
      asOf: '2016-05-20',
      declined: ['annualTurnover'],
      focus: { kinds: ['loan', 'equity'] },
    },
  },
} as const;

const TOTALS = { settledIn: 5, settledOut: 30, open: 12, expectedQuestions: 9 };

/** One question with everything a question can hold. */
export const QUESTION_EXAMPLE = {
  fact: 'employees',
  label: 'aantal werkzame personen',
  question: 'Hoeveel mensen werken er, omgerekend naar volle banen?',
  why: 'Dit beslist over 7 regelingen.',
  help: 'Tel ook de bedrijven mee waarmee het bedrijf één groep vormt.',
  type: 'number',
  unit: 'people',
  minimum: 0,
  effort: 1,
  askedOf: 'company',
  concerns: 7,
  expectedSettled: 3.2,
  options: [
    { value: { below: 250 }, label: 'minder dan 250 personen', settlesIn: 2, settlesOut: 0 },
    { value: { atLeast: 250 }, label: '250 personen of meer', settlesIn: 0, settlesOut: 7 },
  ],
};

export const QUESTION_ANSWER_EXAMPLE = {
  asOf: '2016-05-20',
  release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
  engine: { version: '1.1.0', ruleLanguage: '1.0' },
  language: 'nl',
  understood: { location: { code: 'pv25', name: 'Gelderland' } },
  totals: { eligible: 1, eligibleIfAssessed: 4, undetermined: 12, ineligible: 30, ...TOTALS },
  questions: [QUESTION_EXAMPLE],
};
