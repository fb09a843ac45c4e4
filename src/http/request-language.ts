import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../core/text.ts';

/** The language to answer in: `language` of the query or body when it is one of ours, else Accept-Language, else Dutch. */
export function languageOf(request: FastifyRequest): Language {
  return memberLanguage(request.query) ?? memberLanguage(request.body) ?? acceptedLanguage(request);
}

/** Answers in the language of the request, and says so. */
export function answerLanguage(
  request: FastifyRequest,
  reply: { header: (name: string, value: string) => unknown },
): Language {
  const language = languageOf(request);
  reply.header('content-language', language);
  return language;
}

function memberLanguage(input: unknown): Language | undefined {
  if (typeof input !== 'object' || input === null || !('language' in input)) return undefined;
  return LANGUAGES.find((language) => language === input.language);
}

function acceptedLanguage(request: FastifyRequest): Language {
  // A request whose address cannot be decoded is refused before the framework has made a whole request of it.
  const { headers } = request;
  if (!('accepts' in request)) return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'nl';
  const accepted = request.accepts().languages([...LANGUAGES]);
  const first = Array.isArray(accepted) ? accepted[0] : accepted;
  return LANGUAGES.find((language) => language === first) ?? 'nl';
}
