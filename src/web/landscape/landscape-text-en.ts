import type { LandscapeText } from './landscape-text.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const EN: LandscapeText = {
  loading: 'Fetching the data.',
  failed: {
    unreachable: 'The data cannot be fetched. There may be no connection for a moment.',
    late: 'The answer takes too long.',
    refused: 'This choice is not possible.',
    unreadable: 'An answer came that we cannot read.',
  },
  retry: 'Try again',
  filters: {
    heading: 'Choose what you want to see',
    label: { asOf: 'Date', themeLevel: 'Themes', kind: 'Kind', scope: 'Area', companySize: 'Company size' },
    all: 'everything',
    everySize: 'any size',
    reset: 'Clear all choices',
  },
  summary: (day, total, open) =>
    `On ${day}, ${many(total, 'scheme applies', 'schemes apply')}. Of ${open} we know that you can apply then.`,
  measures: {
    label: 'Count in each cell',
    name: {
      open: 'open',
      upcoming: 'opens later',
      closed: 'closed or used up',
      unknown: 'not known',
      total: 'everything',
    },
    counted: {
      open: (count) => `${count} open`,
      upcoming: (count) => `${count} open later`,
      closed: (count) => `${count} closed or used up`,
      unknown: (count) => `${count} of which we do not know whether they are open`,
      total: (count) => `${count} in total`,
    },
  },
  view: { label: 'Show as', picture: 'Picture', table: 'Table', csv: 'Download as CSV' },
  map: {
    heading: 'Where is what?',
    intro:
      'Each number counts the schemes that are not ruled out when only the province and the theme are known. Choose a number to see which they are.',
    caption: 'Schemes by province and theme',
    province: 'Province',
    theme: 'Theme',
    all: 'all themes',
    flat: 'On this day it makes little difference which of these themes you choose: hardly any scheme asks for them. There are other divisions under ‘Themes’.',
    legend: 'How to read the colours',
    none: 'nothing',
    tiles: (theme) => (theme === undefined ? 'By province, all themes' : `By province: ${theme}`),
    overlapping: 'depends on a more exact place or theme',
    scroll: 'Scroll sideways for more themes',
  },
  list: {
    invite: 'Choose a cell, a province or a theme. The schemes then stand here.',
    title: (place, theme) => [place, theme].filter(Boolean).join(', '),
    count: (total, overlapping) =>
      `${many(total, 'scheme', 'schemes')}.${
        overlapping > 0
          ? ` For ${overlapping} of them it still depends on a more exact place or theme, such as the municipality.`
          : ''
      }`,
    close: 'Close the list',
    empty: 'There is no scheme here at all.',
    until: (day) => `until ${day} inclusive`,
    from: (day) => `from ${day}`,
  },
  white: {
    heading: 'White spots',
    intro: 'Where, with these choices, nothing is known to be open.',
    none: 'With these choices something is open in every province and for every theme.',
    closer: 'Look closer:',
    more: (count) => `Show ${many(count, 'more white spot', 'more white spots')}`,
  },
  time: {
    heading: 'When is what open?',
    intro: (from, until) => `The openings from ${from} until ${until}. The line is the day asked for.`,
    today: (day) => `day asked for: ${day}`,
    none: 'For this period no opening with a date is known of any scheme.',
    more: (count) => `Show ${many(count, 'more scheme', 'more schemes')}`,
    continuous: (count) => `${many(count, 'scheme is', 'schemes are')} always open`,
    undated: (count) => `Of ${many(count, 'scheme', 'schemes')} we know no opening`,
    legend: {
      open: 'open for applications',
      half: 'beginning or end not known',
      exhausted: 'budget used up',
      inferred: 'inferred from another year or region',
    },
    bar: (from, to) =>
      from && to
        ? `open from ${from} to ${to} inclusive`
        : from
          ? `open from ${from}`
          : to
            ? `open until ${to} inclusive`
            : 'open',
    inferred: 'inferred, so not certain',
    exhausted: (day) => `budget used up since ${day}`,
    glance: {
      open: (day) => `until ${day} inclusive`,
      upcoming: (day) => `from ${day}`,
      closed: (day) => `closed after ${day}`,
      exhausted: (day) => `budget used up since ${day}`,
    },
    heads: {
      instrument: 'Scheme',
      opens: 'Opens',
      last: 'Last day',
      budget: 'Budget',
      order: 'Order',
      status: 'On the day asked for',
    },
    unknown: 'not known',
  },
  alike: {
    heading: 'What looks alike?',
    intro:
      'How alike two schemes are follows from their conditions: which part of what either of them accepts or asks, both accept or ask.',
    lookAlikes: 'Side by side, for the same entrepreneurs',
    families: 'The same scheme, another desk',
    familiesIntro: 'These schemes are meant as one. Each desk has an area or themes of its own.',
    none: 'With these choices no two schemes are much alike.',
    noFamilies: 'With these choices no scheme has more than one desk.',
    similar: (percentage) => `${percentage}% alike`,
    comparedOn: (count) => `on ${many(count, 'point', 'points')}`,
    incomparable: 'cannot be compared',
    and: 'and',
    desks: (count) => `${count} desks`,
    compare: 'What is alike, what differs?',
    more: (count) => `Show ${many(count, 'more pair', 'more pairs')}`,
    heads: {
      pair: 'Schemes',
      first: 'Scheme',
      second: 'Looks like',
      relation: 'Relation',
      similarity: 'Alike',
      aspect: 'In what',
      both: 'Both',
      text: 'In one sentence',
    },
    onlyIn: (name) => `Only ${name}`,
    relation: { 'look-alike': 'look-alike', 'same-family': 'same scheme' },
    nothing: 'nothing',
  },
};
