import type { RegisterField, Remark, SuggestionNote } from '../core/company/suggestion.ts';
import type { Language } from '../core/text.ts';

/** Every sentence about what the Handelsregister tells. One entry per language, and the type demands all of them. */
type SuggestionTexts = {
  readonly register: string;
  readonly field: Readonly<Record<RegisterField, string>>;
  readonly note: Readonly<Record<SuggestionNote, string>>;
  readonly remark: Readonly<Record<Remark['code'], (words: string) => string>>;
};

export const SUGGESTION_TEXTS: Readonly<Record<Language, SuggestionTexts>> = {
  nl: {
    register: 'Handelsregister (KvK)',
    field: {
      registration: 'inschrijving in het Handelsregister',
      start: 'datum van aanvang',
      persons: 'aantal werkzame personen',
      'legal-form': 'rechtsvorm',
      'visiting-address': 'bezoekadres van de hoofdvestiging',
      activities: 'SBI-codes van de activiteiten',
    },
    note: {
      'registration-ended': 'Volgens het Handelsregister is het bedrijf gestopt. Controleer of dat klopt.',
      'day-incomplete': 'Het Handelsregister weet niet precies op welke dag. Ga na of de dag bekend is.',
      'earlier-form':
        'Dit is de dag waarop het bedrijf volgens het Handelsregister begon. Ga na of er een ander bedrijf aan voorafging, zoals een eenmanszaak of een overname.',
      'persons-not-full-jobs':
        'Het Handelsregister telt mensen, ook wie in deeltijd werkt, en alleen in dit bedrijf. Voor de mkb-regels tellen volle banen, met de hele groep erbij. Ga dus na hoeveel volle banen het zijn.',
      'main-establishment-only':
        'Alleen het aantal van de hoofdvestiging is bekend. Het hele bedrijf kan dus groter zijn.',
      'derived-from-postcode':
        'Het Handelsregister noemt geen provincie. Deze plaats is afgeleid van de postcode. Ga na of het project hier is, of in een andere vestiging.',
      'postcode-on-border':
        'Deze postcode ligt op de grens van twee provincies. Ga na in welke gemeente het bedrijf zit.',
      'municipality-by-name': 'De gemeente is afgeleid van de naam van de plaats. Controleer of dat klopt.',
      'address-abroad': 'Het bezoekadres ligt buiten Nederland. Ga na of er ook een vestiging in Nederland is.',
      'sbi-2008':
        'Dit zijn codes van SBI 2008. Sinds september 2025 gebruikt de KvK de codes van SBI 2025. Ga na of deze nog kloppen.',
      'sbi-2025': 'Dit zijn codes van SBI 2025, die de KvK sinds september 2025 gebruikt.',
      'activities-incomplete':
        'Niet alle codes van het bedrijf staan in onze lijst. Er kunnen dus activiteiten ontbreken.',
      'themes-hinted':
        'Dit is een vermoeden, afgeleid van de SBI-codes. Wat telt, is waar het project over gaat, niet wat het bedrijf doet. Neem alleen over wat past.',
      'hints-for-sbi-2008':
        'De lijst achter dit vermoeden is gemaakt voor SBI 2008. Van SBI 2025 doen alleen codes mee die over hetzelfde onderwerp gaan.',
    },
    remark: {
      'another-day': () =>
        'Het Handelsregister vertelt hoe het nu is. U vraagt naar een andere dag. Controleer daarom alle gegevens.',
      ended: () => 'Volgens het Handelsregister is dit bedrijf gestopt.',
      'group-unknown': () =>
        'Of het bedrijf bij een groep hoort, staat hier niet bij. Ga na of er een moederbedrijf is of een dochterbedrijf.',
      'address-shielded': () => 'Het bezoekadres is afgeschermd. Ga na in welke gemeente het bedrijf zit.',
      'address-missing': () =>
        'De plaats is niet af te leiden uit het Handelsregister. Ga na in welke gemeente het bedrijf zit.',
      'activities-unknown': (codes) => `Deze SBI-codes staan niet in onze lijst: ${codes}. Ga na wat het bedrijf doet.`,
      'legal-form-unknown': (words) =>
        `Deze rechtsvorm staat niet in onze lijst: ${words}. Ga na welke rechtsvorm het bedrijf heeft.`,
    },
  },
  en: {
    register: 'Dutch business register (KvK)',
    field: {
      registration: 'entry in the Dutch business register',
      start: 'starting date',
      persons: 'number of persons working',
      'legal-form': 'legal form',
      'visiting-address': 'visiting address of the main establishment',
      activities: 'SBI codes of the activities',
    },
    note: {
      'registration-ended': 'The business register says that the company has ended. Check whether that is right.',
      'day-incomplete': 'The business register does not know the exact day. Check whether it is known.',
      'earlier-form':
        'This is the day the company began, by the business register. Check whether another company came before it, such as a sole proprietorship or a takeover.',
      'persons-not-full-jobs':
        'The business register counts people, part-timers too, and in this company only. The SME rules count full-time jobs, with the whole group. So check how many full-time jobs there are.',
      'main-establishment-only': 'Only the number of the main establishment is known. The whole company can be larger.',
      'derived-from-postcode':
        'The business register names no province. This place follows from the postcode. Check whether the project is here, or at another establishment.',
      'postcode-on-border':
        'This postcode lies on the border of two provinces. Check which municipality the company is in.',
      'municipality-by-name': 'The municipality follows from the name of the town. Check whether it is right.',
      'address-abroad':
        'The visiting address is outside the Netherlands. Check whether there is an establishment in the Netherlands too.',
      'sbi-2008':
        'These are codes of SBI 2008. Since September 2025 the Chamber of Commerce uses the codes of SBI 2025. Check whether these still hold.',
      'sbi-2025': 'These are codes of SBI 2025, which the Chamber of Commerce has used since September 2025.',
      'activities-incomplete': 'Not all codes of the company are in our list. So activities can be missing.',
      'themes-hinted':
        'This is a guess that follows from the SBI codes. What counts is what the project is about, not what the company does. Take over only what fits.',
      'hints-for-sbi-2008':
        'The list behind this guess was made for SBI 2008. Of SBI 2025 only codes about the same subject take part.',
    },
    remark: {
      'another-day': () =>
        'The business register tells how things are now. You ask about another day. So check everything.',
      ended: () => 'The business register says that this company has ended.',
      'group-unknown': () =>
        'Whether the company belongs to a group is not told here. Check whether there is a parent company or a subsidiary.',
      'address-shielded': () => 'The visiting address is shielded. Check which municipality the company is in.',
      'address-missing': () =>
        'The place does not follow from the business register. Check which municipality the company is in.',
      'activities-unknown': (codes) => `These SBI codes are not in our list: ${codes}. Check what the company does.`,
      'legal-form-unknown': (words) =>
        `This legal form is not in our list: ${words}. Check which legal form the company has.`,
    },
  },
};

/** The notes of a suggestion as one text; empty when there are none. */
export function noteText(notes: readonly SuggestionNote[], language: Language): string {
  return notes.map((note) => SUGGESTION_TEXTS[language].note[note]).join(' ');
}

export function remarkText({ code, codes }: Remark, language: Language): string {
  return SUGGESTION_TEXTS[language].remark[code](codes.join(', '));
}
