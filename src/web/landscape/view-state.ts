/** Which of the numbers of a cell is shown. */
export const MEASURES = ['open', 'upcoming', 'closed', 'unknown', 'total'] as const;

export type Measure = (typeof MEASURES)[number];

/** What is asked of the API. */
export const FILTERS = ['asOf', 'themeLevel', 'kind', 'scope', 'companySize'] as const;

export type Filter = (typeof FILTERS)[number];

/** Everything the reader chose; it all stands in the address, so that a link shows the same. Nothing of it is about a company. */
export type ViewState = Readonly<Partial<Record<Filter, string>>> & {
  readonly measure: Measure;
  /** The place and theme of which the list is shown. */
  readonly place?: string | undefined;
  readonly theme?: string | undefined;
};

/** The choices of an address; what it does not know is passed over. */
export function readState(search: string): ViewState {
  const query = new URLSearchParams(search);
  const value = (name: string) => query.get(name) || undefined;
  const filters = FILTERS.flatMap((name) => {
    const given = value(name);
    return given === undefined ? [] : [[name, given] as const];
  });
  return {
    ...Object.fromEntries(filters),
    measure: MEASURES.find((measure) => measure === value('measure')) ?? 'open',
    place: value('place'),
    theme: value('theme'),
  };
}

/** The choices as an address: `?kind=loan`, or `?` when nothing was chosen. */
export function searchOf({ measure, place, theme, ...filters }: ViewState): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value && query.set(name, value);
  for (const name of FILTERS) set(name, filters[name]);
  set('measure', measure === 'open' ? undefined : measure);
  set('place', place);
  set('theme', theme);
  return `?${query}`;
}

/** Whether two states ask the API the same. */
export function sameQuestion(a: ViewState, b: ViewState): boolean {
  return FILTERS.every((name) => a[name] === b[name]);
}
