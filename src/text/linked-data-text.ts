import type { BenefitForm } from '../core/catalogue/instrument.ts';
import type { Text } from '../core/text.ts';

/** What linked data names that the catalogue does not. */
export const LINKED_DATA_TEXTS: {
  readonly forms: Readonly<Record<BenefitForm, Text>>;
  readonly rule: Text;
  readonly safetyNet: Text;
} = {
  forms: {
    grant: { nl: 'Subsidie', en: 'Grant' },
    loan: { nl: 'Lening', en: 'Loan' },
    guarantee: { nl: 'Garantie', en: 'Guarantee' },
    equity: { nl: 'Aandelenkapitaal', en: 'Equity' },
    'tax-credit': { nl: 'Belastingvoordeel', en: 'Tax credit' },
    contract: { nl: 'Opdracht', en: 'Contract' },
    service: { nl: 'Dienst', en: 'Service' },
  },
  rule: { nl: 'De voorwaarden om in aanmerking te komen.', en: 'The conditions for being eligible.' },
  safetyNet: {
    nl: 'Er is geen regionaal loket voor deze plaats en dit thema.',
    en: 'There is no regional desk for this place and theme.',
  },
};
