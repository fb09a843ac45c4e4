import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-handler.ts';

export const JSON_TYPE = 'application/json';
export const LINKED_DATA_TYPE = 'application/ld+json';

export const CSV_TYPE = 'text/csv';

/** The media types of what also exists as a table. */
export const WITH_CSV = [JSON_TYPE, CSV_TYPE] as const;

/** The media types of what also exists as linked data. */
export const WITH_LINKED_DATA = [JSON_TYPE, LINKED_DATA_TYPE] as const;

/** Settles the media type of the answer before anything is worked out; 406 when the caller takes none that is offered. */
export async function negotiate(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const offered = request.routeOptions.config.produces ?? [JSON_TYPE];
  const type = acceptedType(request, offered);
  if (type === undefined) return sendProblem(request, reply, 'not-acceptable', { allowed: offered });
  reply.header('content-type', `${type}; charset=utf-8`);
  return undefined;
}

/** Whether the caller asks for JSON-LD rather than plain JSON. */
export function wantsLinkedData(request: FastifyRequest): boolean {
  return acceptedType(request, WITH_LINKED_DATA) === LINKED_DATA_TYPE;
}

/** Whether the caller asks for a table rather than JSON. */
export function wantsCsv(request: FastifyRequest): boolean {
  return acceptedType(request, WITH_CSV) === CSV_TYPE;
}

function acceptedType(request: FastifyRequest, offered: readonly string[]): string | undefined {
  const accepted = request.accepts().type([...offered]);
  const first = Array.isArray(accepted) ? accepted[0] : accepted;
  return offered.find((type) => type === first);
}
