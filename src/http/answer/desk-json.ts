import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Language } from '../../core/text.ts';

/** Who helps with an instrument; only the id of a desk the catalogue does not have. */
export function deskJson(id: string, { organisations }: Catalogue, language: Language) {
  const desk = organisations.get(id);
  return desk ? { id, name: desk.name[language], url: desk.url, phone: desk.phone } : { id };
}
