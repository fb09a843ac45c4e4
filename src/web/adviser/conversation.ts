/** The three groups of the list, best first. */
export const GROUPS = ['fits', 'perhaps', 'not'] as const;

export type Group = (typeof GROUPS)[number];

/** All there is to know of a call. It stands in the fragment of the address and nowhere else. */
export type Conversation = {
  /** What is known, as the API takes it. */
  readonly profile: Readonly<Record<string, unknown>>;
  /** Facts nobody on the line can give. */
  readonly declined: readonly string[];
  /** Today when it is not given. */
  readonly asOf?: string | undefined;
  /** The fact the adviser wants to ask or mend; the best question when it is not given. */
  readonly ask?: string | undefined;
  /** The instrument that is unfolded. */
  readonly unfolded?: string | undefined;
  /** Groups that are shown to their end. */
  readonly whole: readonly Group[];
  /** Whether single keys do something; who dictates or leans on keys can turn them off. */
  readonly keys: boolean;
};

export const EMPTY: Conversation = { profile: {}, declined: [], whole: [], keys: true };

// Fact ids begin with a letter, so these can never be one.
const AS_OF = '_asOf';
const DECLINED = '_declined';
const ASK = '_ask';
const UNFOLDED = '_unfolded';
const WHOLE = '_whole';
const KEYS = '_keys';

/** `#location=pv25&employees={"below":50}`, without the `#`; empty for a call that has not begun. */
export function writeFragment(conversation: Conversation): string {
  const { profile, declined, asOf, ask, unfolded, whole, keys } = conversation;
  const members = new URLSearchParams();
  for (const [fact, value] of Object.entries(profile)) members.set(fact, writeValue(value));
  const rest: Readonly<Record<string, string | undefined>> = {
    [DECLINED]: declined.join(','),
    [AS_OF]: asOf,
    [ASK]: ask,
    [UNFOLDED]: unfolded,
    [WHOLE]: whole.join(','),
    [KEYS]: keys ? undefined : 'off',
  };
  for (const [name, value] of Object.entries(rest)) if (value) members.set(name, value);
  return members.toString();
}

/** The call a fragment tells of; what it does not understand it leaves out. */
export function readFragment(fragment: string): Conversation {
  const members = new URLSearchParams(fragment.replace(/^#/, ''));
  const given = (name: string) => members.get(name) || undefined;
  const list = (name: string) => given(name)?.split(',') ?? [];
  const facts = [...members].filter(([name, value]) => !name.startsWith('_') && value !== '');
  return {
    profile: Object.fromEntries(facts.map(([fact, text]) => [fact, readValue(text)])),
    declined: list(DECLINED),
    asOf: given(AS_OF),
    ask: given(ASK),
    unfolded: given(UNFOLDED),
    whole: GROUPS.filter((group) => list(WHOLE).includes(group)),
    keys: given(KEYS) !== 'off',
  };
}

/** Text stays text, unless it would be read as something else. */
function writeValue(value: unknown): string {
  return typeof value === 'string' && readValue(value) === value ? value : JSON.stringify(value);
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The call with one more fact, or another value for it. */
export function withFact(conversation: Conversation, fact: string, value: unknown): Conversation {
  const declined = conversation.declined.filter((one) => one !== fact);
  return { ...conversation, profile: { ...conversation.profile, [fact]: value }, declined, ask: undefined };
}

/** The call in which nobody knows a fact. */
export function withDeclined(conversation: Conversation, fact: string): Conversation {
  const { [fact]: _, ...profile } = conversation.profile;
  const declined = [...conversation.declined.filter((one) => one !== fact), fact];
  return { ...conversation, profile, declined, ask: undefined };
}

/** The call as if a fact had never come up. */
export function withoutFact(conversation: Conversation, fact: string): Conversation {
  const { [fact]: _, ...profile } = conversation.profile;
  return { ...conversation, profile, declined: conversation.declined.filter((one) => one !== fact), ask: undefined };
}

/** What a request for matches depends on: two calls with the same key have the same answer. */
export function answerKey({ profile, declined, asOf }: Conversation): string {
  return JSON.stringify([profile, declined, asOf ?? '']);
}
