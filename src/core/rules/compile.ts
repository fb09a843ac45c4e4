import type { Day, Period } from '../day.ts';
import { isWithin } from '../day.ts';
import type { Truth } from '../truth.ts';
import type { Condition, Rule, ServingTarget } from './language.ts';

/** Truth as a number, so that `all` is the minimum, `any` the maximum and `not` two minus. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

const TRUTHS: readonly Truth[] = ['no', 'unknown', 'yes'];

/** The word for a numeric truth. */
export function truthOf(number: number): Truth {
  return TRUTHS[number] ?? 'unknown';
}

const NUMBERS: Readonly<Record<Truth, number>> = { no: NO, unknown: UNKNOWN, yes: YES };

/** The number of a truth. */
export function numberOf(truth: Truth): number {
  return NUMBERS[truth];
}

/** A rule ready to run many times: conditions are numbers into the release's table, definitions are filled in. */
export type Program =
  | { readonly op: 'all' | 'any'; readonly parts: readonly Program[] }
  | { readonly op: 'not'; readonly part: Program }
  | { readonly op: 'condition'; readonly index: number }
  | { readonly op: 'assessment' }
  | { readonly op: 'not-serving'; readonly others: readonly { readonly valid: Period; readonly serves: Program }[] };

export type CompileWorld = {
  /** The place of a condition in the release's table; equal conditions share one. */
  readonly intern: (condition: Condition) => number;
  readonly definition: (id: string) => Rule;
  /** All editions, of any time, of the instruments a safety net looks at. */
  readonly serving: (target: ServingTarget) => readonly { readonly valid: Period; readonly serves: Rule }[];
};

/** Compiles a rule whose references resolve. Means exactly what `evaluate` means; a property test compares the two. */
export function compileRule(rule: Rule, world: CompileWorld): Program {
  switch (rule.node) {
    case 'all':
    case 'any':
      return { op: rule.node, parts: rule.parts.map((part) => compileRule(part, world)) };
    case 'not':
      return { op: 'not', part: compileRule(rule.part, world) };
    case 'condition':
      return { op: 'condition', index: world.intern(rule) };
    case 'assessment':
      return { op: 'assessment' };
    case 'definition':
      return compileRule(world.definition(rule.definition), world);
    case 'not-serving': {
      const others = world.serving(rule.target);
      return {
        op: 'not-serving',
        others: others.map(({ valid, serves }) => ({ valid, serves: compileRule(serves, world) })),
      };
    }
  }
}

/**
 * The places in the table of every condition a program can ask, those of other instruments' rules too: of every time, or only of those in
 * force on a day.
 */
export function conditionsOf(program: Program, day?: Day): readonly number[] {
  switch (program.op) {
    case 'all':
    case 'any':
      return program.parts.flatMap((part) => conditionsOf(part, day));
    case 'not':
      return conditionsOf(program.part, day);
    case 'condition':
      return [program.index];
    case 'assessment':
      return [];
    case 'not-serving': {
      const others = program.others.filter(({ valid }) => day === undefined || isWithin(valid, day));
      return others.flatMap(({ serves }) => conditionsOf(serves, day));
    }
  }
}

/** The safety nets of a program itself, not those inside what they look at. */
export function netsOf(program: Program): readonly Program[] {
  switch (program.op) {
    case 'all':
    case 'any':
      return program.parts.flatMap(netsOf);
    case 'not':
      return netsOf(program.part);
    default:
      return program.op === 'not-serving' ? [program] : [];
  }
}

export type RunContext = {
  /** The outcome of a condition of the table, for the profile at hand. */
  readonly condition: (index: number) => number;
  readonly day: Day;
  /** Safety nets that stay closed, whatever their instruments serve. */
  readonly closed?: ReadonlySet<Program> | undefined;
};

/** Runs a program; `assessment` is what every assessment is taken to turn out. */
export function run(program: Program, context: RunContext, assessment: number): number {
  switch (program.op) {
    case 'all': {
      let lowest = YES;
      for (const part of program.parts) {
        const outcome = run(part, context, assessment);
        if (outcome === NO) return NO;
        if (outcome < lowest) lowest = outcome;
      }
      return lowest;
    }
    case 'any': {
      let highest = NO;
      for (const part of program.parts) {
        const outcome = run(part, context, assessment);
        if (outcome === YES) return YES;
        if (outcome > highest) highest = outcome;
      }
      return highest;
    }
    case 'not':
      return YES - run(program.part, context, assessment);
    case 'condition':
      return context.condition(program.index);
    case 'assessment':
      return assessment;
    case 'not-serving': {
      if (context.closed?.has(program)) return NO;
      let lowest = YES;
      for (const { valid, serves } of program.others) {
        if (!isWithin(valid, context.day)) continue;
        const outcome = YES - run(serves, context, assessment);
        if (outcome < lowest) lowest = outcome;
      }
      return lowest;
    }
  }
}
