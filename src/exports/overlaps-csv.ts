import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { ASPECTS, type ComparedPair } from '../core/landscape/overlap-aspects.ts';
import type { Language } from '../core/text.ts';
import { CSV_HEADS } from '../text/csv-heads.ts';
import { aspectItemName, overlapText } from '../text/overlap-text.ts';
import { ASPECT_TEXTS, RELATION_TEXTS } from '../words/landscape-words.ts';
import { type CsvRow, csvText } from './csv.ts';

/** Look-alikes, a row for each pair: three columns for each thing they are compared on. */
export function overlapsCsv(pairs: readonly ComparedPair[], catalogue: Catalogue, language: Language): string {
  const { first, second, name, relation, similarity, family, shared, only, description } = CSV_HEADS[language];
  const aspectHeads = ASPECTS.flatMap((aspect) =>
    [shared, `${only} ${first}`, `${only} ${second}`].map((side) => `${ASPECT_TEXTS[aspect][language]}: ${side}`),
  );
  const row = ({ overlap, aspects }: ComparedPair): CsvRow => {
    const { parties } = overlap;
    return [
      ...parties.flatMap(({ compiled: { instrument } }) => [instrument.id, instrument.name[language]]),
      RELATION_TEXTS[overlap.relation][language],
      overlap.relation === 'same-family' ? parties[0].compiled.instrument.family : undefined,
      overlap.similarity,
      overlapText(overlap, aspects, catalogue, language),
      ...ASPECTS.flatMap((name) => {
        const found = aspects.find(({ aspect }) => aspect === name);
        const items = (ids: readonly string[] = []) =>
          ids.map((id) => aspectItemName(name, id, catalogue, language)).join('; ');
        return [items(found?.shared), items(found?.only[0]), items(found?.only[1])];
      }),
    ];
  };
  const heads = [first, `${first}: ${name}`, second, `${second}: ${name}`, relation, family, similarity, description];
  return csvText([[...heads, ...aspectHeads], ...pairs.map(row)]);
}
