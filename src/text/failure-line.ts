import { type Failure, jsonPointer } from '../core/failure.ts';
import type { Language } from '../core/text.ts';
import { failureText } from './failure-text.ts';

/** A failure as editors and terminals like it: `file:line /path sentence`. */
export function failureLine(
  { file, line, failure }: { readonly file: string; readonly line: number; readonly failure: Failure },
  language: Language,
): string {
  return [`${file}:${line}`, jsonPointer(failure.path), failureText(failure, language)].filter(Boolean).join(' ');
}
