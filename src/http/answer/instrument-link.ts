import type { Instrument } from '../../core/catalogue/instrument.ts';
import type { Language } from '../../core/text.ts';

/** An instrument by its name, with where the API tells more of it. */
export function instrumentLink({ id, name }: Pick<Instrument, 'id' | 'name'>, language: Language) {
  return { id, name: name[language], href: `/v1/instruments/${id}` };
}
