/** Words for people, in every language the product speaks. Data, never generated in the core. */
export type Text = { readonly nl: string; readonly en: string };

export type Language = keyof Text;

export const LANGUAGES: readonly Language[] = ['nl', 'en'];
