import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Moment } from '../core/moment.ts';
import type { CompanyRegister } from '../kvk/company-register.ts';
import type { CatalogueStore } from '../store/catalogue-store.ts';
import type { Snapshots } from '../usecases/snapshots.ts';
import type { Refusal } from './request-failures.ts';

/** What the routes can be given. Each route takes only the members it needs. */
export type ApiDeps = {
  readonly snapshots: Snapshots;
  readonly store: CatalogueStore;
  /** Where companies are looked up; nothing when nobody gave a key. */
  readonly register?: CompanyRegister | undefined;
  readonly now: () => Moment;
  /** The absolute address callers use, without a trailing slash: `https://api.instrumentenwijzer.nl`. */
  readonly publicUrl: string;
  /** The full version of this API, semver. */
  readonly version: string;
  /** The folder the build wrote the pages for people to; nothing when they were not built. */
  readonly webRoot?: string | undefined;
};

/** A server whose route schemas are zod shapes. */
export type ApiServer = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open catalogue data that may be kept for this many seconds; absent means `no-store`. */
    publicSeconds?: number;
    /** The media types a route can answer in, the preferred one first; absent means JSON only. */
    produces?: readonly string[];
    /** What else is wrong with a request whose shape is refused, so that a caller is told everything at once. */
    furtherFailures?: (request: FastifyRequest) => readonly Refusal[];
  }
}

/** Catalogue reads are the same for everybody, and an edit may take five minutes to be seen. */
export const CATALOGUE_READ = { publicSeconds: 300 } as const;
