import { describe, expect, it } from 'vitest';
import { embeddedSnapshot } from '../support/embedded-snapshot.ts';

const facts = [...embeddedSnapshot().catalogue.vocabulary.facts.values()];
const when = (id: string) => facts.find((fact) => fact.id === id)?.changeable;

describe('what can be changed', () => {
  it.each([
    'location',
    'employees',
    'annualTurnover',
    'balanceSheetTotal',
    'companySize',
    'foundingDate',
    'companyAgeYears',
    'legalForm',
    'activities',
    'companySectors',
    'inDifficulty',
    'otherSubsidyForProject',
    'deMinimisReceived',
    'eicRejections',
  ])('does not hold %s, which is what it is', (id) => {
    expect(facts.map((fact) => fact.id)).toContain(id);
    expect(when(id)).toBeUndefined();
  });

  it('holds the plan now, and the state of the company by a next round', () => {
    const plan = ['projectActivity', 'projectCosts', 'smePartners', 'projectStarted', 'requestedGrant', 'themes'];
    expect(plan.map(when)).toEqual(plan.map(() => 'now'));
    const state = ['companyStage', 'selfEmployedRdHours', 'kvkRegistered', 'soStatement'];
    expect(state.map(when)).toEqual(state.map(() => 'next-year'));
  });

  it('holds no fact that follows from fixed ones', () => {
    const fixed = new Set(facts.filter(({ changeable }) => !changeable).map(({ id }) => id));
    const following = facts.filter(
      ({ changeable, derivedFrom }) => changeable && derivedFrom.some((id) => fixed.has(id)),
    );
    expect(following.map(({ id }) => id)).toEqual([]);
  });
});
