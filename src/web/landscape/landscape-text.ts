import type { Filter, Measure } from './view-state.ts';

/** The sentences of the page. */
export type LandscapeText = {
  readonly loading: string;
  readonly failed: {
    readonly unreachable: string;
    readonly late: string;
    readonly refused: string;
    readonly unreadable: string;
  };
  readonly retry: string;
  readonly filters: {
    readonly heading: string;
    readonly label: Readonly<Record<Filter, string>>;
    readonly all: string;
    readonly everySize: string;
    readonly reset: string;
  };
  readonly summary: (day: string, total: number, open: number) => string;
  readonly measures: {
    readonly label: string;
    readonly name: Readonly<Record<Measure, string>>;
    /** A number with what it is of: "16 open". */
    readonly counted: Readonly<Record<Measure, (count: string) => string>>;
  };
  readonly view: { readonly label: string; readonly picture: string; readonly table: string; readonly csv: string };
  readonly map: {
    readonly heading: string;
    readonly intro: string;
    readonly caption: string;
    readonly province: string;
    readonly theme: string;
    readonly all: string;
    readonly flat: string;
    readonly legend: string;
    readonly none: string;
    readonly tiles: (theme: string | undefined) => string;
    readonly overlapping: string;
    readonly scroll: string;
  };
  readonly list: {
    readonly invite: string;
    readonly title: (place: string | undefined, theme: string | undefined) => string;
    readonly count: (total: number, overlapping: number) => string;
    readonly close: string;
    readonly empty: string;
    readonly until: (day: string) => string;
    readonly from: (day: string) => string;
  };
  readonly white: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly closer: string;
    readonly more: (count: number) => string;
  };
  readonly time: {
    readonly heading: string;
    readonly intro: (from: string, until: string) => string;
    readonly today: (day: string) => string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly continuous: (count: number) => string;
    readonly undated: (count: number) => string;
    readonly legend: Readonly<Record<'open' | 'half' | 'exhausted' | 'inferred', string>>;
    readonly bar: (from: string | undefined, to: string | undefined) => string;
    readonly inferred: string;
    readonly exhausted: (day: string) => string;
    /** What counts of an opening at a glance, beside its bar. */
    readonly glance: Readonly<Record<'open' | 'upcoming' | 'closed' | 'exhausted', (day: string) => string>>;
    readonly heads: Readonly<Record<'instrument' | 'opens' | 'last' | 'budget' | 'order' | 'status', string>>;
    readonly unknown: string;
  };
  readonly alike: {
    readonly heading: string;
    readonly intro: string;
    readonly lookAlikes: string;
    readonly families: string;
    readonly familiesIntro: string;
    readonly none: string;
    readonly noFamilies: string;
    readonly similar: (percentage: number) => string;
    /** On how many things the two were compared. */
    readonly comparedOn: (count: number) => string;
    readonly incomparable: string;
    readonly and: string;
    readonly desks: (count: number) => string;
    readonly compare: string;
    readonly more: (count: number) => string;
    readonly heads: Readonly<
      Record<'pair' | 'first' | 'second' | 'relation' | 'similarity' | 'aspect' | 'both' | 'text', string>
    >;
    readonly onlyIn: (name: string) => string;
    readonly relation: Readonly<Record<'look-alike' | 'same-family', string>>;
    readonly nothing: string;
  };
};
