import { failure } from '../core/failure.ts';
import { refusal } from './problem-handler.ts';

/** The number a path names, or nothing when it cannot be the number of a release. */
export function releaseNumber(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** What is thrown for a release that does not exist. */
export function unknownRelease(given: string): Error {
  return refusal('path', [failure('unknown-release', ['number'], { given })]);
}
