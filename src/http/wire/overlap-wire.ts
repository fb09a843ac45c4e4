import type { Aspect, ComparedPair } from '../../core/landscape/overlap-aspects.ts';
import { aspectItemName, overlapText } from '../../text/overlap-text.ts';
import type { OverlapWire } from '../contract/landscape-overlaps.ts';
import { availabilityAt, type View } from './instrument-wire.ts';
import { landscapeInstrumentWire } from './landscape-wire.ts';

/** A pair of look-alikes, with what they share in data and in a sentence. */
export function overlapWire({ overlap, aspects }: ComparedPair, view: View): OverlapWire {
  const { parties, relation, similarity } = overlap;
  const { catalogue, language } = view;
  const family = relation === 'same-family' ? parties[0].compiled.instrument.family : undefined;
  return {
    instruments: parties.map(({ compiled }) =>
      landscapeInstrumentWire({ compiled, availability: availabilityAt(compiled.edition, view.asOf) }, view),
    ),
    relation,
    ...(family === undefined ? {} : { family }),
    ...(similarity === undefined ? {} : { similarity }),
    aspects: aspects.map((aspect) => aspectWire(aspect, view)),
    text: overlapText(overlap, aspects, catalogue, language),
  };
}

function aspectWire({ aspect, similarity, shared, only }: Aspect, view: View): OverlapWire['aspects'][number] {
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: aspectItemName(aspect, id, view.catalogue, view.language) }));
  return {
    aspect,
    ...(similarity === undefined ? {} : { similarity: Math.round(100 * similarity) / 100 }),
    shared: named(shared),
    onlyFirst: named(only[0]),
    onlySecond: named(only[1]),
  };
}
