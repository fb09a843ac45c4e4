import type { Opening } from '../../core/catalogue/instrument.ts';
import { momentText } from '../../core/moment.ts';

/** When an opening takes applications and how they are handled, without its note and source. */
export function openingWire({ opens, closes, exhausted, continuous, order, budget, inferred }: Opening) {
  return {
    ...(opens === undefined ? {} : { opens: momentText(opens) }),
    ...(closes === undefined ? {} : { closes: momentText(closes) }),
    ...(exhausted === undefined ? {} : { exhausted: momentText(exhausted) }),
    continuous,
    order,
    ...(budget === undefined ? {} : { budget }),
    inferred,
  };
}
