import type { Coverage } from '../../client/api-types.ts';
import type { Measure } from './view-state.ts';

type Counted = Pick<Coverage['totals'], 'counts' | 'total'>;

/** How many instruments of a cell a measure is about. */
export function measured({ counts, total }: Counted, measure: Measure): number {
  switch (measure) {
    case 'open':
      return counts.open + counts.continuous;
    case 'closed':
      return counts.closed + counts.exhausted;
    case 'total':
      return total;
    default:
      return counts[measure];
  }
}

/** How many shades there are above nothing; a shade more than five is not told apart. */
const SHADES = 5;

/** Numbers in shades, from few to many; 0 is nothing at all. */
export type Shades = {
  readonly shadeOf: (count: number) => number;
  /** The numbers each shade stands for, from light to dark. */
  readonly ranges: readonly { readonly shade: number; readonly from: number; readonly to: number }[];
};

/** Equal steps between the smallest and the largest number that is not 0, so that small differences still show. */
export function shadesFor(counts: readonly number[]): Shades {
  const some = counts.filter((count) => count > 0);
  const [least, most] = [Math.min(...some), Math.max(...some)];
  const steps = Math.min(SHADES, most - least + 1);
  const shadeOf = (count: number) => {
    if (count <= 0 || some.length === 0) return 0;
    const step = Math.min(steps - 1, Math.floor(((count - least) * steps) / (most - least + 1)));
    // Few different numbers are spread over the shades, so that most is darkest.
    return steps === 1 ? 3 : Math.round(1 + (step * (SHADES - 1)) / (steps - 1));
  };
  const ranges = new Map<number, { shade: number; from: number; to: number }>();
  for (let count = least; count <= most; count++) {
    const shade = shadeOf(count);
    const known = ranges.get(shade);
    if (known) known.to = count;
    else ranges.set(shade, { shade, from: count, to: count });
  }
  return { shadeOf, ranges: some.length === 0 ? [] : [...ranges.values()] };
}
