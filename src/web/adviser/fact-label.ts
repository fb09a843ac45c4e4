import type { AdviserState } from './adviser-state.ts';

/** The name of a fact; its id while the dictionary is not there yet. */
export function factLabel(fact: string, { facts, answer }: AdviserState): string {
  return facts.get(fact)?.label ?? answer?.questions?.find((one) => one.fact === fact)?.label ?? fact;
}
