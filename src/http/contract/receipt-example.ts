const DIGEST = 'sha256-fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9';

/** An answer of the past with what it said of itself; this release is not the one of any test, so it is told to be gone. */
export const RECEIPT_REQUEST_EXAMPLES = {
  vorigJaar: {
    summary: 'Een antwoord van eerder narekenen',
    value: {
      request: { profile: { location: 'Gelderland', companySize: 'small' } },
      receipt: {
        asOf: '2016-05-20',
        release: { number: 1, digest: 'sha256-2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' },
        engine: { version: '1.0.0', ruleLanguage: '1.0' },
        resultDigest: DIGEST,
      },
      language: 'nl',
    },
  },
} as const;

export const RECEIPT_CHECK_EXAMPLE = {
  reproduced: true,
  text: 'Het antwoord komt er precies zo weer uit.',
  differences: [
    {
      code: 'engine-newer',
      given: '1.0.0',
      found: '1.1.0',
      text: 'Het antwoord komt van rekenkern 1.0.0. Hier draait een nieuwere: 1.1.0.',
    },
  ],
  engine: { version: '1.1.0', ruleLanguage: '1.0' },
  resultDigest: 'sha256-0b8d1a2ec6f3a7f2d3a1d7b5f7c7be2a6a3b1f4f6f9be1d3c1b0e9f8a7d6c5b4',
};
