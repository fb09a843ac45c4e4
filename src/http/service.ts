/** Who runs the service: named in the OpenAPI document and in security.txt. */
export const SERVICE = {
  name: 'Instrumentenwijzer',
  team: 'Team Instrumentenwijzer',
  contactUrl: 'https://api.instrumentenwijzer.nl/docs',
  contactEmail: 'team@instrumentenwijzer.nl',
  securityEmail: 'security@instrumentenwijzer.nl',
} as const;

/** Problem types are names, the same on every installation; they need not resolve (RFC 9457, section 3.1.1). */
export const PROBLEM_TYPES = 'https://api.instrumentenwijzer.nl/problems/';

/** The address in the published OpenAPI document. */
export const PUBLISHED_URL = 'https://api.instrumentenwijzer.nl';
