import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedQuestion,
  askedAgain,
  type Conversation,
  matchRequest,
  NOTHING_SAID,
  questionNow,
  withAnswer,
  withDeclined,
} from '../../../src/web/lookup/conversation.ts';
import { readKinds } from '../../../src/web/lookup/kinds.ts';

const question = (fact: string): AskedQuestion => ({
  fact,
  label: fact,
  question: `${fact}?`,
  type: 'boolean',
  options: [],
});
const OPENING = ['themes', 'projectActivity'].map(question);
const SUGGESTED = ['companySize', 'financeForm'].map(question);
const FACTS = [...OPENING, ...SUGGESTED];
const asked = { location: 'pv25', kinds: [], language: 'nl', reasons: false } as const;

/** What people do: answer, decline, or come back to a question, in any order. */
const steps = fc.array(
  fc.tuple(fc.constantFrom(...FACTS), fc.constantFrom('answer', 'decline', 'again'), fc.boolean()),
);

function said(list: readonly (readonly [AskedQuestion, string, boolean])[]): Conversation {
  return list.reduce((conversation, [about, what, value]) => {
    if (what === 'answer') return withAnswer(conversation, { question: about, value, label: String(value) });
    return what === 'decline' ? withDeclined(conversation, about) : askedAgain(conversation, about);
  }, NOTHING_SAID);
}

describe('a conversation', () => {
  it('opens with what narrows most, and then follows the service', () => {
    const order = FACTS.map(({ fact }) => fact);
    let conversation = NOTHING_SAID;
    for (const fact of order) {
      const now = questionNow(conversation, OPENING, SUGGESTED);
      expect(now?.fact).toBe(fact);
      if (now) conversation = withAnswer(conversation, { question: now, value: true, label: 'ja' });
    }
    expect(questionNow(conversation, OPENING, SUGGESTED)).toBeUndefined();
  });

  it('keeps for each question the last thing that was said, and never both an answer and none', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const { profile, declined = [] } = matchRequest({ ...asked, conversation: said(list) });
        for (const { fact } of FACTS) {
          const last = list.findLast(([about, what]) => about.fact === fact && what !== 'again');
          expect(profile[fact]).toBe(last?.[1] === 'answer' ? last[2] : undefined);
          expect(declined.includes(fact)).toBe(last?.[1] === 'decline');
        }
      }),
    );
  });

  it('never asks by itself what was said or declined', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const conversation = { ...said(list), again: undefined };
        const now = questionNow(conversation, OPENING, SUGGESTED);
        const done = [
          ...conversation.answers.map((answer) => answer.question.fact),
          ...conversation.declined.map((one) => one.fact),
        ];
        expect(done).not.toContain(now?.fact);
      }),
    );
  });

  it('lets what the visitor says about the place go before what the page says', () => {
    const conversation = withAnswer(NOTHING_SAID, { question: question('location'), value: 'Arnhem', label: 'Arnhem' });
    expect(matchRequest({ ...asked, conversation }).profile).toEqual({ location: 'Arnhem' });
  });
});

describe('what somebody types', () => {
  it('names kinds with spaces or commas, and what is no kind is left out', () => {
    expect(readKinds('loan, guarantee  gift')).toEqual(['loan', 'guarantee']);
    expect(readKinds('')).toEqual([]);
  });
});
