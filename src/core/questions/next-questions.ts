import type { Kind } from '../catalogue/instrument.ts';
import type { Candidate } from '../catalogue/snapshot.ts';
import type { Fact, FactId } from '../facts/fact.ts';
import type { Knowledge } from '../facts/knowledge.ts';
import { knowledgeOf, type Profile } from '../facts/profile.ts';
import { inquire, type Match, type MatchResult } from '../matching/match.ts';
import { fits } from '../matching/verdict.ts';
import { type Effect, effectOf } from './effects.ts';
import { matters } from './matters.ts';
import { type QuestionOption, questionOptions } from './question-options.ts';
import type { ReleasePlan } from './release-plan.ts';
import { type Standing, standingOf } from './settling.ts';
import { type Aim, expectedSettled, worthOf } from './worth.ts';

export type Question = {
  readonly fact: Fact;
  /** How many open instruments ask for it. */
  readonly concerns: number;
  readonly expectedSettled: number;
  /** Empty when every answer is better typed than chosen. */
  readonly options: readonly QuestionOption[];
};

/** What a conversation is about: some instruments, some kinds, or everything. */
export type Focus = {
  readonly instruments?: readonly string[] | undefined;
  readonly kinds?: readonly Kind[] | undefined;
};

export type Conversation = {
  /** What the caller cannot say; not asked again. */
  readonly declined: readonly FactId[];
  readonly focus: Focus | undefined;
};

/** An adviser reads one aloud and sees what else could be asked. */
const MOST_QUESTIONS = 5;

/** With this many instruments that fit there is something to talk about, and the list can be cleared up. */
const ENOUGH_FOUND = 3;

/**
 * What to ask next, best first: at most five questions, each with an answer that can change something. Empty when everything is settled, or
 * when nothing is left that the caller can say. The same question to the same release is always answered the same.
 */
export function nextQuestions(result: MatchResult, { declined, focus }: Conversation): readonly Question[] {
  const open = result.matches.filter((match) => match.verdict === 'undetermined' && isInFocus(match, focus));
  if (open.length === 0) return [];
  const standing = standingOf(
    result.snapshot,
    result,
    open.map(({ candidate }) => candidate),
  );
  const missingOf = new Map(open.map(({ candidate, missing }) => [candidate, missing]));
  const missing = (candidate: Candidate) => missingOf.get(candidate) ?? [];
  const aim: Aim = foundInFocus(result, focus) < ENOUGH_FOUND ? 'find' : 'settle';
  const ranked = effectsOf(open, declined, standing)
    .map((effect) => ({ effect, worth: worthOf(effect, aim, missing) }))
    .sort((a, b) => b.worth - a.worth);
  const questions: Question[] = [];
  for (const { effect } of ranked) {
    if (questions.length === MOST_QUESTIONS) break;
    if (questions.some(({ fact }) => answerEachOther(fact.id, effect.fact.id, standing))) continue;
    if (matters(effect, standing, missing)) questions.push(questionOf(effect, standing));
  }
  return questions;
}

/** Whether a conversation is about an instrument. */
export function isInFocus({ candidate }: Match, focus: Focus | undefined): boolean {
  const { id, kind } = candidate.compiled.instrument;
  return (focus?.instruments?.includes(id) ?? true) && (focus?.kinds?.includes(kind) ?? true);
}

const NOBODY: Profile = { knowledge: new Map(), understood: new Map() };

/** How many instruments fit, those that fit everybody aside. */
function foundInFocus({ matches, snapshot, asOf }: MatchResult, focus: Focus | undefined): number {
  const anybody = inquire(snapshot, NOBODY, asOf);
  return matches.filter(
    (match) => fits(match.verdict) && isInFocus(match, focus) && !fits(anybody.verdict(match.candidate)),
  ).length;
}

/** Of a fact and what it is worked out from, one question at a time: the answer may make the other superfluous. */
function answerEachOther(a: FactId, b: FactId, { plan }: Standing): boolean {
  return originsIn(plan, a).includes(b) || originsIn(plan, b).includes(a);
}

function originsIn({ facts }: ReleasePlan, fact: FactId): readonly FactId[] {
  return facts.get(fact)?.origins ?? [];
}

/** Every question there is, in the order of the dictionary: of missing facts, and of facts that missing ones are worked out from. */
function effectsOf(open: readonly Match[], declined: readonly FactId[], standing: Standing): readonly Effect[] {
  const { facts } = standing.snapshot.catalogue.vocabulary;
  const concerned = new Map<FactId, Candidate[]>();
  for (const { candidate, missing } of open) {
    for (const id of new Set(missing.flatMap((fact) => [fact, ...originsIn(standing.plan, fact)]))) {
      const list = concerned.get(id);
      if (list) list.push(candidate);
      else concerned.set(id, [candidate]);
    }
  }
  return [...facts.values()].flatMap((fact) => {
    const settled = fact.onlyDerived || declined.includes(fact.id) || isExact(knowledgeOf(standing.profile, fact.id));
    const candidates = settled ? undefined : concerned.get(fact.id);
    return (candidates && effectOf(fact, candidates, standing)) ?? [];
  });
}

/** Whether there is nothing more to be said of a fact; of codes there nearly always is, and of a list that is not closed. */
function isExact(knowledge: Knowledge): boolean {
  switch (knowledge.kind) {
    case 'boolean':
      return true;
    case 'quantity':
      return knowledge.pieces.length === 1 && knowledge.pieces[0]?.low === knowledge.pieces[0]?.high;
    case 'choice':
      return knowledge.possible.length === 1;
    default:
      return false;
  }
}

function questionOf(effect: Effect, standing: Standing): Question {
  return {
    fact: effect.fact,
    concerns: effect.touched.length,
    expectedSettled: expectedSettled(effect),
    options: questionOptions(effect, standing),
  };
}
