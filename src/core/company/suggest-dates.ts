import { addDays, type Day } from '../day.ts';
import type { Company, DaySpan } from './company.ts';
import { type Found, found, remark, type SuggestionContext } from './suggestion.ts';

/** Whether everything the span leaves possible lies on the day or before it. */
function isPast({ until }: DaySpan, day: Day): boolean {
  return addDays(until, -1) <= day;
}

/** Whether the company was still in business on a day, as far as its register knows: no only when it surely ended. */
export function isActive({ ended }: Company, day: Day): boolean {
  return ended === undefined || !isPast(ended, day);
}

/** `kvkRegistered` on the day asked for. Nothing when the register leaves both possible. */
export function suggestRegistration(company: Company, { asOf, seenOn }: SuggestionContext): Found {
  const { registered, ended } = company;
  const suggested = { fact: 'kvkRegistered', from: 'registration' } as const;
  if (!isActive(company, asOf.day)) {
    const draft = { ...suggested, value: false, confirm: true, notes: ['registration-ended'] } as const;
    return found(draft, remark('ended'));
  }
  const mayHaveEnded = ended !== undefined && ended.from <= asOf.day;
  // Who stands in the register today did so on a day of the past only if the entry is older.
  const entered = registered ? isPast(registered, asOf.day) : asOf.day >= seenOn;
  if (mayHaveEnded || !entered) return found(undefined);
  return found({ ...suggested, value: true, confirm: false, notes: [] });
}

/**
 * `foundingDate` from the day business began; a range when the register does not know all of it. To be confirmed: aid for starters excludes who
 * took over the activity of another company (Regulation (EU) 651/2014, article 22), and the entry says nothing of what came before.
 */
export function suggestFounding({ started }: Company): Found {
  if (!started) return found(undefined);
  const exact = addDays(started.from, 1) === started.until;
  return found({
    fact: 'foundingDate',
    value: exact ? started.from : { onOrAfter: started.from, before: started.until },
    from: 'start',
    confirm: true,
    notes: exact ? ['earlier-form'] : ['day-incomplete', 'earlier-form'],
  });
}
