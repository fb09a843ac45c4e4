import { addDays } from '../../dist/core/day.js';
import { NOTHING } from '../../dist/core/facts/knowledge.js';
import { parseProfile } from '../../dist/core/facts/parse-profile.js';
import { domainOf } from '../../dist/core/facts/parse-quantity.js';
import { cutsOf, splitAt } from '../../dist/core/rules/cuts.js';

/** Small, seeded and good enough for simulation (mulberry32): the same calls on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What fewer instruments than this look for is uncommon: such a fact is, this often, not as they want it. */
const UNCOMMON = 5;
const NOT_SO = 0.85;

/** Draws before a value is taken as it comes: for some facts every value helps. */
const DRAWS = 20;

/**
 * Everything that is true of a made-up company with a project, fact by fact, as exact answers. Nothing is said of facts that follow from others.
 * A yes or no is, three times out of four, the one that rules more often ask for (who calls seldom is bankrupt or has already started); what only
 * a few instruments look for, few companies have.
 */
export function companiesOf(snapshot, asOf) {
  const { vocabulary } = snapshot.catalogue;
  const draws = drawsOf(snapshot, asOf);
  const wanted = wantedBy(snapshot);
  return (random) => {
    const answers = {};
    for (const fact of vocabulary.facts.values()) {
      const draw = draws.get(fact.id);
      if (!draw) continue;
      const { askers, helps } = wanted(fact);
      const plain = askers >= UNCOMMON || random() > NOT_SO;
      let value = draw(random);
      for (let i = 0; !plain && i < DRAWS && helps(knowledgeOf(fact, value, vocabulary, asOf)); i++)
        value = draw(random);
      answers[fact.id] = value;
    }
    // The project is where the company is, more often than not.
    if (random() < 0.7) answers.projectLocation = answers.location;
    return { ...answers, ...sizeFor(random) };
  };
}

function knowledgeOf(fact, value, vocabulary, asOf) {
  return parseProfile({ [fact.id]: value }, vocabulary, asOf).value.knowledge.get(fact.id);
}

/** For each fact that is not worked out from others: how to draw an exact answer. */
function drawsOf(snapshot, asOf) {
  const { facts, schemes } = snapshot.catalogue.vocabulary;
  const asked = new Map();
  for (const condition of snapshot.conditions)
    asked.set(condition.fact, [...(asked.get(condition.fact) ?? []), condition]);
  const usual = usualAnswers(snapshot);
  const leaves = new Map([...schemes].map(([id, scheme]) => [id, leavesOf(scheme, asOf)]));
  const pick = (list, random) => list[Math.floor(random() * list.length)];
  const some = (list, random) => {
    const few = random() < 0.6 ? [pick(list, random)] : [pick(list, random), pick(list, random)];
    return [...new Set(few)];
  };
  const drawOf = (fact) => {
    const options = fact.options?.map(({ value }) => value) ?? [];
    switch (fact.type) {
      case 'boolean':
        return (random) => random() < 0.75 === (usual.get(fact.id) ?? false);
      case 'number':
        return (random) => numberFor(fact, asked.get(fact.id) ?? [], random);
      case 'date':
        return (random) => addDays(asOf.day, -Math.floor(random() ** 2 * 365 * 30));
      case 'choice':
        return (random) => pick(options, random);
      case 'choices':
        return (random) => some(options, random);
      case 'concept':
        return (random) => pick(leaves.get(fact.scheme), random);
      case 'concepts':
        return (random) => some(leaves.get(fact.scheme), random);
      case 'awards':
        return (random) => (random() < 0.7 ? [] : [awardOf(asOf, random)]);
      default:
        return undefined;
    }
  };
  const own = [...facts.values()].filter(({ derivedFrom }) => derivedFrom.length === 0);
  return new Map(own.map((fact) => [fact.id, drawOf(fact)]));
}

/** One grant of the last years; half of them small aid. */
function awardOf({ day }, random) {
  const amount = 1000 * Math.ceil(random() * 350);
  return { amount, on: addDays(day, -Math.floor(random() * 900)), deMinimis: random() < 0.5 };
}

/** How many instruments look at a fact, and whether something known of it is as one of them wants it. */
function wantedBy(snapshot) {
  const instruments = new Map();
  const wishes = new Map();
  for (const { instrument, statements } of snapshot.editions) {
    for (const { leaf, negated } of statements) {
      if (leaf.node !== 'condition') continue;
      instruments.set(leaf.fact, (instruments.get(leaf.fact) ?? new Set()).add(instrument.id));
      wishes.set(leaf.fact, [
        ...(wishes.get(leaf.fact) ?? []),
        { index: snapshot.indexOf(leaf), wish: negated ? 'no' : 'yes' },
      ]);
    }
  }
  return ({ id }) => ({
    askers: instruments.get(id)?.size ?? 0,
    helps: (known) =>
      (wishes.get(id) ?? []).some(
        ({ index, wish }) => snapshot.test(index, (fact) => (fact === id ? known : NOTHING)) === wish,
      ),
  });
}

/** A headcount and amounts of one size class: three of four who call are micro or small. */
function sizeFor(random) {
  const [people, amount] = [
    [1, 9, 1_500_000],
    [10, 49, 6_000_000],
    [50, 249, 30_000_000],
    [250, 2000, 200_000_000],
  ].map(([low, high, money]) => [low + Math.floor(random() * (high - low + 1)), money])[
    [0, 0, 0, 1, 1, 1, 1, 2, 2, 3][Math.floor(random() * 10)]
  ];
  return { employees: people, annualTurnover: amount, balanceSheetTotal: amount };
}

function numberFor(fact, conditions, random) {
  const cuts = conditions.flatMap((condition) => cutsOf(condition, fact.id, () => []));
  const parts = splitAt([domainOf(fact)], cuts, fact.integer);
  const { low, high, lowOpen, highOpen } = parts[Math.floor(random() * parts.length)];
  if (fact.integer) return low + Math.floor(random() * (Math.min(high, low + 20) - low + 1));
  if (!lowOpen) return low;
  return highOpen ? (low + Math.min(high, low * 2 + 1000)) / 2 : high;
}

function usualAnswers(snapshot) {
  const votes = new Map();
  for (const { statements } of snapshot.editions) {
    for (const { leaf, negated } of statements) {
      if (leaf.node !== 'condition' || typeof leaf.requirement.value !== 'boolean') continue;
      const wanted = leaf.requirement.value !== negated;
      votes.set(leaf.fact, (votes.get(leaf.fact) ?? 0) + (wanted ? 1 : -1));
    }
  }
  return new Map([...votes].map(([fact, sum]) => [fact, sum > 0]));
}

/** Codes in force that hold no other code: what somebody means who answers exactly. */
function leavesOf(scheme, { day }) {
  const { concepts } = scheme.document;
  const holders = new Set(
    concepts.flatMap(({ broader, mappings }) => [
      ...broader,
      ...mappings.filter(({ type }) => type === 'broader').map(({ to }) => to),
    ]),
  );
  return concepts
    .filter(
      ({ code, members, valid }) =>
        !members && !holders.has(code) && (valid.from ?? day) <= day && day < (valid.until ?? '9999'),
    )
    .map(({ code }) => code);
}
