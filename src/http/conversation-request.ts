import type { Kind } from '../core/catalogue/instrument.ts';
import type { Snapshot } from '../core/catalogue/snapshot.ts';
import { suggestionFor } from '../core/closest.ts';
import { type Failure, failure } from '../core/failure.ts';
import type { Conversation } from '../core/questions/next-questions.ts';

/** What a request says of the conversation it is part of; its shape has been checked. */
export type ConversationAsked = {
  readonly declined?: readonly string[] | undefined;
  readonly focus?:
    | { readonly instruments?: readonly string[] | undefined; readonly kinds?: readonly Kind[] | undefined }
    | undefined;
};

/** The conversation a request is part of. Nothing declined and no focus when it says nothing. */
export function conversationOf({ declined = [], focus }: ConversationAsked): Conversation {
  return { declined, focus };
}

/** The facts and instruments a conversation names that this release does not know. */
export function failuresOfConversation(
  { declined = [], focus }: ConversationAsked,
  snapshot: Snapshot,
): readonly Failure[] {
  const { vocabulary, instruments } = snapshot.catalogue;
  return [
    ...declined.flatMap((id, i) => unknown('unknown-fact', id, vocabulary.facts, ['declined', i])),
    ...(focus?.instruments ?? []).flatMap((id, i) =>
      unknown('unknown-id', id, instruments, ['focus', 'instruments', i]),
    ),
  ];
}

function unknown(
  code: 'unknown-fact' | 'unknown-id',
  id: string,
  table: ReadonlyMap<string, unknown>,
  path: Failure['path'],
): readonly Failure[] {
  if (table.has(id)) return [];
  return [failure(code, path, { given: id, ...suggestionFor(id, table.keys()) })];
}
