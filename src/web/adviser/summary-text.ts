import type { Language } from '../../core/text.ts';

type SummaryText = Readonly<
  Record<
    | 'title'
    | 'facts'
    | 'notKnown'
    | 'fits'
    | 'noneFits'
    | 'perhaps'
    | 'missing'
    | 'judged'
    | 'desk'
    | 'receipt'
    | 'asOf'
    | 'release'
    | 'engine'
    | 'digest',
    string
  >
>;

export const SUMMARY_TEXT: Readonly<Record<Language, SummaryText>> = {
  nl: {
    title: 'Regelingen voor uw plan, op {}',
    facts: 'Wat we van u weten',
    notKnown: 'niet bekend',
    fits: 'Dit past',
    noneFits: 'Er is nog geen regeling waarvan we zeker weten dat die past.',
    perhaps: 'Dit past misschien',
    missing: 'Dit moeten we nog weten',
    judged: 'Dit beoordeelt het loket',
    desk: 'Loket',
    receipt: 'Bewijs',
    asOf: 'Peildatum',
    release: 'Uitgave',
    engine: 'Rekenkern',
    digest: 'Controlegetal',
  },
  en: {
    title: 'Schemes for your plan, on {}',
    facts: 'What we know of you',
    notKnown: 'not known',
    fits: 'These fit',
    noneFits: 'There is no scheme yet of which we are sure that it fits.',
    perhaps: 'These may fit',
    missing: 'We still need to know',
    judged: 'The desk decides on this',
    desk: 'Desk',
    receipt: 'Receipt',
    asOf: 'Reference date',
    release: 'Release',
    engine: 'Engine',
    digest: 'Digest',
  },
};
